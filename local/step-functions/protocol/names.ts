// Names and ARNs of machines and executions, and the rules for them.
import { ServiceError } from './service-error.ts'

// "A name must not contain: white space, brackets, wildcard characters, special characters, control characters."
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule forbids
const forbidden = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/

/** @throws ServiceError InvalidName unless the name has 1 to 80 allowed characters */
export function checkName(name: string): void {
  if (name.length >= 1 && name.length <= 80 && !forbidden.test(name)) return
  throw new ServiceError('InvalidName', `Invalid Name: '${name}'`)
}

export function machineArn(region: string, accountId: string, name: string): string {
  return `arn:aws:states:${region}:${accountId}:stateMachine:${name}`
}

/** @throws ServiceError InvalidArn unless it is the ARN of a state machine */
export function checkMachineArn(arn: string): void {
  if (/^arn:aws:states:[^:]+:\d+:stateMachine:[^:]+$/.test(arn)) return
  throw new ServiceError('InvalidArn', `Invalid Arn: '${arn}'`)
}

/** @throws ServiceError InvalidArn unless it is the ARN of an execution */
export function checkExecutionArn(arn: string): void {
  if (/^arn:aws:states:[^:]+:\d+:execution:[^:]+:[^:]+$/.test(arn)) return
  throw new ServiceError('InvalidArn', `Invalid Arn: '${arn}'`)
}
