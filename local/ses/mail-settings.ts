// From the template's identities and configuration sets to what the mail server allows and tells.
import { HOME_REGION } from '../template/cloud-assembly.ts'
import type { DeployedStacks } from '../template/deployed-stacks.ts'
import type { MailSettings } from './mail-server.ts'

export function mailSettings(stacks: DeployedStacks): MailSettings {
  const identities = stacks.resources('AWS::SES::EmailIdentity')
  const sets = stacks.resources('AWS::SES::ConfigurationSet')
  const tells = stacks
    .resources('AWS::SES::ConfigurationSetEventDestination')
    .filter(({ properties: { EventDestination: destination } }) => {
      const hasBus = destination.EventBridgeDestination !== undefined
      return (
        destination.Enabled && hasBus && destination.MatchingEventTypes.some((type) => /^send$/i.test(type))
      )
    })
  return {
    region: identities[0]?.region ?? HOME_REGION,
    identities: identities.map(({ properties }) => properties.EmailIdentity),
    configurationSets: sets.map(({ name }) => name),
    tellsSending: tells.map(({ properties }) => properties.ConfigurationSetName),
  }
}
