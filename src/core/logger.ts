import { type DestinationStream, type Logger, pino } from 'pino'

type LoggedError = { type: string; message: string; stack: string | undefined; code?: unknown; cause?: LoggedError }

/** Drizzle repeats the values of a failed statement, which may be personal. */
const withoutValues = (message: string): string => message.replace(/\nparams: .*$/s, '')

/** The places of an error, without its message. */
function placesOf({ stack, message }: Error): string | undefined {
  const at = stack?.indexOf(message) ?? -1
  return at < 0 ? undefined : stack?.slice(at + message.length).trim()
}

/** What tells a programmer where it went wrong, and none of the values that PostgreSQL puts into `detail` and `where`. */
function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: undefined }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: placesOf(error),
    ...(code !== undefined && { code }),
    ...(cause !== undefined && depth < 3 && { cause: loggedError(cause, depth + 1) }),
  }
}

type LoggedRequest = { method: string; url: string }

/** Structured logs on standard output. Of a request only its method and path: queries, headers and addresses are people's. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const req = ({ method, url }: LoggedRequest) => ({ method, path: url.split('?')[0] })
  const timestamp = pino.stdTimeFunctions.isoTime
  return pino({ level, base: null, timestamp, serializers: { req, err: loggedError } }, destination)
}
