// The console's static files as what a deployment copies: built anew at every synthesis, so that no older build can be deployed.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment'

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The files under `web/`, built. Built only when the stack is bundled. */
export function builtConsole(): ISource {
  return Source.asset(inProject('web'), {
    // By what came out: a change that leaves every file as it was deploys nothing.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('docker-is-never-used'),
      local: {
        tryBundle(outputDir: string) {
          buildConsoleInto(outputDir)
          return true
        },
      },
    },
  })
}

/**
 * Runs Vite in a process of its own, since it builds asynchronously and CDK does not wait. Takes some two seconds.
 * @throws when the console cannot be built; what Vite says of it is on stderr by then.
 */
export function buildConsoleInto(folder: string): void {
  const vite = [inProject('node_modules/vite/bin/vite.js'), 'build', '--config', inProject('vite.config.ts')]
  execFileSync(process.execPath, [...vite, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: inProject('.'),
    // A shell that says `development` would deploy React's slow half, with its warnings.
    env: { ...process.env, NODE_ENV: 'production' },
    // What the CDK app writes to stdout is its caller's.
    stdio: ['ignore', process.stderr, 'inherit'],
  })
}
