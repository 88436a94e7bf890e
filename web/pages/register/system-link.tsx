// A system by its name, as a link; by its id while the name is on its way or may not be seen.
import { useRead } from '../../api/use-api.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { ClassShown } from './class-shown.tsx'

export function SystemLink({ systemId }: { systemId: string }) {
  const { data, error } = useRead('readSystem', { params: { systemId } })
  if (error !== null) return <span>{systemId}</span>
  const derived = data?.body.derived
  return (
    <span className="class-cell">
      <PageLink to={`/register/systems/${systemId}`}>{data?.body.name ?? systemId}</PageLink>
      {derived !== undefined && <ClassShown levels={derived.levels} />}
    </span>
  )
}
