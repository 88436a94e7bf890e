// From the template's event source mappings to what carries them out.
import { functionNameOf } from '../lambda/functions.ts'
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { MappingSettings } from './event-source-mapping.ts'

export function mappingSettings(stacks: DeployedStacks): MappingSettings[] {
  const tables = [
    ...stacks.resources('AWS::DynamoDB::GlobalTable'),
    ...stacks.resources('AWS::DynamoDB::Table'),
  ]
  const functions = stacks.resources('AWS::Lambda::Function')
  return stacks
    .resources('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, region, stack, properties }) => {
      const table = tables.find(({ attributes }) => attributes['StreamArn'] === properties.EventSourceArn)
      const target = functions.find(({ name }) => name === functionNameOf(properties.FunctionName))
      if (!table?.properties.StreamSpecification || !target) {
        throw new StartRefusal(
          `${logicalId} (AWS::Lambda::EventSourceMapping) does not lead from a table's stream to a function of the app.`,
          'The embedded cloud carries DynamoDB streams only.',
        )
      }
      return {
        id: `${stack}/${logicalId}`,
        functionArn: target.arn,
        tableName: table.name,
        streamArn: properties.EventSourceArn,
        region,
        batchSize: properties.BatchSize,
        bisectsOnError: properties.BisectBatchOnFunctionError,
        reportsItems: properties.FunctionResponseTypes.length > 0,
        maximumRetryAttempts: properties.MaximumRetryAttempts,
        maximumRecordAgeSeconds: properties.MaximumRecordAgeInSeconds,
        onFailure: properties.DestinationConfig?.OnFailure?.Destination,
        filters: (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => Pattern),
        startsAtLatest: properties.StartingPosition === 'LATEST',
      }
    })
}
