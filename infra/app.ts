// The CDK app: `cdk synth` runs this file; so does anything that wants cdk.out, with CDK_OUTDIR naming the folder.
import { App } from 'aws-cdk-lib'
import cdkJson from '../cdk.json' with { type: 'json' }
import { buildSystem } from './system.ts'

// The CLI alone reads cdk.json; given here too, the templates are the same however they are made.
buildSystem(new App({ context: { ...cdkJson.context } }))
