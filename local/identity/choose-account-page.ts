// The sign-in page: choose whom to be.
import { escapeHtml } from '../http/escape-html.ts'
import { page } from '../http/page.ts'
import type { RoleAccount } from './accounts.ts'

/** One button per role account; pressing it signs in, for there are no passwords here. */
export function chooseAccountPage(accounts: RoleAccount[], action: string): string {
  const buttons = accounts
    .map(
      ({ username, name, title }) =>
        `<li><button type="submit" name="username" value="${escapeHtml(username)}"><strong>${escapeHtml(name)}</strong><br>${escapeHtml(title)}</button></li>`,
    )
    .join('\n')
  const list =
    accounts.length > 0
      ? `<form method="post" action="${escapeHtml(action)}"><ul class="accounts">${buttons}</ul></form>`
      : '<p>Det finns inga konton än. <span lang="en">There are no accounts yet.</span></p>'
  return page(
    'Logga in / Sign in',
    `<p>Välj vem du vill vara. Här finns inga lösenord: det här är den inbyggda molnmiljön på din egen dator.</p>
<p lang="en" class="hint">Choose whom to be. There are no passwords: this is the embedded cloud on your own machine.</p>
${list}`,
  )
}
