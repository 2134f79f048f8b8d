import { connection, mutation, query } from '../../core/graphql.ts'
import { type Module, route } from '../../core/module.ts'
import { activities } from './activities.ts'
import { activity } from './activity.ts'
import { cancelActivity } from './cancel-activity.ts'
import { documentFile } from './document/document-file.ts'
import { editActivity } from './edit-activity.ts'
import { recordActivity } from './record-activity.ts'

const one = '/activities/:activityId'

export const activitiesModule: Module = {
  name: 'activities',
  summary: 'Activities of the programme that indicators count: training, fairs, sales points, chains, areas, support',
  routes: [
    route('POST', '/activities', 201, recordActivity),
    route('GET', '/activities', 200, activities),
    route('GET', one, 200, activity),
    route('PUT', one, 200, editActivity),
    route('POST', `${one}/cancellation`, 200, cancelActivity),
  ],
  resolvers: {
    Query: { activities: connection(activities), activity: query(activity) },
    Mutation: {
      recordActivity: mutation(recordActivity),
      editActivity: mutation(editActivity),
      cancelActivity: mutation(cancelActivity),
    },
  },
  plugin: documentFile.serve,
  paths: documentFile.paths,
}
