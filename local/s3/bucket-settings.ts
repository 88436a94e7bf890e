// From the template's buckets to what the object store honours.
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { BucketSettings } from './object-store.ts'

/** @param console where the console is here: on AWS it has the address that the template allows */
export function bucketSettings(stacks: DeployedStacks, console: string): BucketSettings[] {
  return stacks.resources('AWS::S3::Bucket').map(({ name, properties }) => {
    const retention = properties.ObjectLockConfiguration?.Rule?.DefaultRetention
    return {
      name,
      lockedDays: retention && (retention.Days ?? (retention.Years ?? 0) * 365),
      cors: (properties.CorsConfiguration?.CorsRules ?? []).map((rule) => ({
        ...rule,
        AllowedOrigins: [...rule.AllowedOrigins, console],
      })),
    }
  })
}
