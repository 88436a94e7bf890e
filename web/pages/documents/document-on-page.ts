// The document that the tabs of its page are about.
import { useOutletContext } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'

export type DocumentShown = AnswerOf<'readDocument'>
export type VersionRow = AnswerOf<'listVersions'>['items'][number]

export const useDocument = (): DocumentShown => useOutletContext<DocumentShown>()
