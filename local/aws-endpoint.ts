// One address for the AWS protocols: tells services apart as their requests do.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Activity } from './clock/activity.ts'
import { DynamoDbFront } from './dynamodb/dynamodb-front.ts'
import { answerJson } from './http/answer-json.ts'
import type { RequestHandler } from './http/loopback-server.ts'
import { LambdaApi } from './lambda/lambda-api.ts'
import { MailServer } from './ses/mail-server.ts'

export interface AwsServices {
  dynamodb: DynamoDbFront
  lambda: LambdaApi
  mail: MailServer
  stepFunctions: { handle: RequestHandler }
}

/** The endpoint for DynamoDB, Step Functions, Lambda and SES v2; S3 has its own, for its paths are buckets. */
export function awsEndpoint(services: AwsServices, activity: Activity): RequestHandler {
  return (request: IncomingMessage, response: ServerResponse) =>
    activity.track(async () => {
      const target = String(request.headers['x-amz-target'] ?? '')
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      if (DynamoDbFront.answers(target)) return services.dynamodb.handle(request, response)
      if (target.startsWith('AWSStepFunctions.')) return services.stepFunctions.handle(request, response)
      if (LambdaApi.answers(path)) return services.lambda.handle(request, response)
      if (MailServer.answers(path)) return services.mail.handle(request, response)
      request.resume()
      answerJson(
        response,
        400,
        {
          __type: 'UnknownOperationException',
          message: `The embedded cloud has no service for ${target || path}.`,
        },
        { 'x-amzn-errortype': 'UnknownOperationException' },
      )
    })
}
