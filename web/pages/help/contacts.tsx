// Who one can ask: those who hold a role today, by name.
import { useNames } from '../../api/use-names.ts'
import { useWhole } from '../../api/use-whole.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { isValidOn } from '../administration/periods.ts'
import { helpTexts } from './help-texts.ts'

export function Contact({ of: role }: { of: 'coordinator' | 'registrar' | 'administrator' }) {
  const { t } = useWords(helpTexts)
  const { today } = useMe()
  const person = useNames('listPersons')
  const valueWords = useValueWords()
  const { data = [] } = useWhole('listRoleHolders', { params: { role } })
  const holders = new Set(data.filter((held) => isValidOn(held, today)).map(({ personId }) => personId))
  const names = [...holders].map(person).join(', ')
  return (
    <>
      {valueWords('role', role)}: {names === '' ? t('contact.nobody') : names}
    </>
  )
}
