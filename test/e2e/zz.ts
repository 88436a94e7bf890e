import { startTestCloud } from '/work/main/test/e2e/test-cloud.ts'
import { PolicyStory } from '../../local/demo/policy-story.ts'
const w = await startTestCloud()
try {
const text = { fileName: 'policy.md', mediaType: 'text/markdown' as const, bytes: Buffer.from('# Policy\n') }
const story = new PolicyStory(w.stage, w.expectations, text)
let t = performance.now()
await story.play().catch(e => console.log(e))
console.log('story', performance.now() - t)
const s = await (await fetch(w.cloud.addresses.mailbox + '/store')).json() as any
console.log(JSON.stringify(s.emails[3]).slice(0, 6000))
console.log(s.emails.length)
const st = await w.cloud.status() as any
console.log(JSON.stringify(st.stateMachines), JSON.stringify(st.deadLetters), JSON.stringify(st.dynamodbRequests), JSON.stringify(st.functions))
} finally { await w.close() }
