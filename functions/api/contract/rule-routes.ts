// What the municipality and its committees have decided for themselves: its rules, and who may decide in a committee's place.
import * as z from 'zod'
import { Slug } from '../../domain/identifier.ts'
import { DelegationOrder } from '../../domain/organisation/delegation-order.ts'
import { MunicipalRules } from '../../domain/organisation/municipal-rules.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'organisation'

export const RulesView = MunicipalRules.omit({ kind: true, id: true })

export const ruleRoutes = {
  readRules: route({
    method: 'GET',
    path: '/rules',
    group,
    permission: 'organisation:read',
    summary: 'What the municipality has chosen where the law leaves it open',
    description: 'Until something is chosen the defaults hold, as version 0.',
    params: noParams,
    query: noQuery,
    status: 200,
    response: RulesView,
  }),
  changeRules: route({
    method: 'PUT',
    path: '/rules',
    group,
    permission: 'rules:change',
    summary: 'Choose anew, the whole set at a time',
    description: 'The first choice changes version 0.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({
      ...RulesView.shape,
      editorialChanges: RulesView.shape.editorialChanges.strict(),
    }),
    status: 200,
    response: RulesView,
    ifMatch: 'required',
  }),
  listDelegationOrders: route({
    method: 'GET',
    path: '/bodies/{bodyId}/delegation-orders',
    group,
    permission: 'organisation:read',
    summary: 'The delegation orders (delegationsordningar) of a body, past, present and coming',
    params: z.strictObject({ bodyId: Slug }),
    query: PageQuery,
    status: 200,
    response: pageOf(DelegationOrder),
  }),
  recordDelegationOrder: route({
    method: 'POST',
    path: '/bodies/{bodyId}/delegation-orders',
    group,
    permission: 'delegation:record',
    summary: 'Record a delegation order that the body has decided',
    description:
      'The order before it ends the day before. A unit that a reorganisation gave tasks decides by delegation again from the order’s first day.',
    params: z.strictObject({ bodyId: Slug }),
    query: noQuery,
    body: z.strictObject(
      DelegationOrder.pick({ decidedOn: true, paragraph: true, validFrom: true, validTo: true }).shape,
    ),
    status: 201,
    response: DelegationOrder,
  }),
}
