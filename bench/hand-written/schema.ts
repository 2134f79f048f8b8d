type Schema = Record<string, unknown>

export const text: Schema = { type: 'string' }
export const integer: Schema = { type: 'integer' }
export const nullable = (schema: Schema): Schema => ({ ...schema, nullable: true })
export const listOf = (items: Schema): Schema => ({ type: 'array', items })
export const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })
export const unit = object({ code: text, name: text })
