// A form that calls one route of the API: its fields are the route's body.
import type { RouteName } from '../../functions/api/contract.ts'
import type { Answer, Request } from '../api/call.ts'
import { useCommand } from '../api/use-api.ts'
import { SchemaForm, type SchemaFormProps } from './schema-form.tsx'

export interface CommandFormProps<N extends RouteName>
  extends Pick<SchemaFormProps, 'schema' | 'submit' | 'known' | 'initial' | 'rule' | 'fields' | 'actions'> {
  route: N
  params?: Request<N>['params']
  /** The version that was read, for a route that changes it. */
  etag?: string | undefined
  /** Another name than the route's and its parameters', where several such forms stand beside each other. */
  draft?: string
  onDone?: (answer: Answer<N>) => void
}

export function CommandForm<N extends RouteName>({
  route,
  params = {},
  etag,
  draft = [route, ...Object.values(params)].join('.'),
  onDone,
  ...form
}: CommandFormProps<N>) {
  const command = useCommand(route, onDone)
  return (
    <SchemaForm
      {...form}
      draft={draft}
      about={route}
      base={etag}
      root="body"
      error={command.error}
      isSending={command.isPending}
      onSubmit={(body, forget) =>
        // The server parses it by the schema that the form was made from, and names what is wrong.
        command.send({ params, body, ...(etag !== undefined && { etag }) } as Request<N>, forget)
      }
    />
  )
}
