// Bundles every function in one run of esbuild inside this process: a third of the time of one npx per function.
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage } from 'aws-cdk-lib'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { buildSync, type OutputFile } from 'esbuild'
import { filesBeside, importedFromBeside } from '../beside-bundle.ts'
import { entries } from '../entries.ts'
import type { FunctionName } from '../grants.ts'

const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Ways to credentials that the SDK imports only when the environment has none. A function always has them there,
 * on AWS and in the embedded cloud, so this sixth of a bundle would never run.
 */
const neverReached = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

let bundles: readonly OutputFile[] | undefined

/** Puts one file of a package where the bundle finds it; linked where the disk can, for one of them is 50 MB. */
function layBeside(file: string, outputDir: string): void {
  const from = join(projectRoot, 'node_modules', file)
  const to = join(outputDir, 'node_modules', file)
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    // Another disk, or one that cannot link.
    copyFileSync(from, to)
  }
}

/**
 * The function's code: one ES module `index.mjs` with its source map, self-contained but for what lies beside it in
 * `node_modules`. Built only when the stack is bundled.
 */
export function bundledCode(name: FunctionName): Code {
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('docker-is-never-used'),
      // CDK tells bundles apart by these plain values; without the name all functions would get the first one's code.
      command: [name],
      local: {
        tryBundle(outputDir: string) {
          bundles ??= bundleAll()
          const own = bundles.filter((file) => basename(dirname(file.path)) === name)
          for (const file of own) writeFileSync(join(outputDir, basename(file.path)), file.contents)
          for (const file of filesBeside(name)) layBeside(file, outputDir)
          return true
        },
      },
    },
  })
}

/** Bundles all functions: `<name>/index.mjs` and its map for each. */
function bundleAll(): readonly OutputFile[] {
  const named = Object.entries(entries).map(([name, file]) => [
    `${name}/index`,
    join(projectRoot, 'functions', file),
  ])
  return buildSync({
    entryPoints: Object.fromEntries(named),
    absWorkingDir: projectRoot,
    // Nothing is written there. Maps name their sources relative to it, so that a bundle is the same on every machine.
    outdir: join(projectRoot, 'cdk.out', 'bundles'),
    write: false,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    // The SDK is in the bundle: ours to choose and test, and the same on AWS and in the embedded cloud.
    external: [...neverReached, ...importedFromBeside],
    alias: { 'node:http': join(projectRoot, 'infra', 'constructs', 'node-http.ts') },
    minify: true,
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  }).outputFiles
}
