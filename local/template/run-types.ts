// Every resource type that is run here, with the schema of the properties that are honoured.
import type * as z from 'zod'
import {
  EventInvokeConfig,
  EventSourceMapping,
  LambdaFunction,
  Rule,
  Schedule,
  StateMachine,
} from './resource-types-of-compute.ts'
import {
  Api,
  Authorizer,
  ConfigurationSet,
  EmailIdentity,
  EventDestination,
  Integration,
  Route,
  Stage,
  UserPool,
  UserPoolClient,
  UserPoolDomain,
  UserPoolResourceServer,
} from './resource-types-of-edge.ts'
import { Bucket, Queue, Table } from './resource-types-of-stores.ts'

const SCHEMAS = {
  'AWS::ApiGatewayV2::Api': Api,
  'AWS::ApiGatewayV2::Authorizer': Authorizer,
  'AWS::ApiGatewayV2::Integration': Integration,
  'AWS::ApiGatewayV2::Route': Route,
  'AWS::ApiGatewayV2::Stage': Stage,
  'AWS::Cognito::UserPool': UserPool,
  'AWS::Cognito::UserPoolClient': UserPoolClient,
  'AWS::Cognito::UserPoolDomain': UserPoolDomain,
  'AWS::Cognito::UserPoolResourceServer': UserPoolResourceServer,
  'AWS::DynamoDB::GlobalTable': Table,
  'AWS::DynamoDB::Table': Table,
  'AWS::Events::Rule': Rule,
  'AWS::Lambda::EventInvokeConfig': EventInvokeConfig,
  'AWS::Lambda::EventSourceMapping': EventSourceMapping,
  'AWS::Lambda::Function': LambdaFunction,
  'AWS::S3::Bucket': Bucket,
  'AWS::SES::ConfigurationSet': ConfigurationSet,
  'AWS::SES::ConfigurationSetEventDestination': EventDestination,
  'AWS::SES::EmailIdentity': EmailIdentity,
  'AWS::SQS::Queue': Queue,
  'AWS::Scheduler::Schedule': Schedule,
  'AWS::StepFunctions::StateMachine': StateMachine,
}
export type RunType = keyof typeof SCHEMAS
type PropertiesByType = { [Type in RunType]: z.infer<(typeof SCHEMAS)[Type]> }
export type RunProperties<Type extends RunType> = PropertiesByType[Type]

/** The schema of each type that is run. */
export const RUN_TYPES: { [Type in RunType]: z.ZodType<PropertiesByType[Type]> } = SCHEMAS
