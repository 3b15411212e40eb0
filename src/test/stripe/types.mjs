// Reads Stripe's published types and writes what the emulator is built on and judged by:
//   parameters.json      what each served endpoint may be sent (src/main/resources/app/ritme/billing/emulator)
//   objects.schema.json  JSON Schema of every served object    (src/test/resources/stripe)
// Run by hand when the API version moves, in a folder where `npm install stripe@22.4.0 typescript@5.9` was done:
//   node .../src/test/stripe/types.mjs
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ts = createRequire(process.cwd() + '/')('typescript');
const stripe = join(process.cwd(), 'node_modules/stripe/esm');
const home = join(dirname(fileURLToPath(import.meta.url)), '../..');

const ENDPOINTS = {
  ...crud('customers', 'Customer', 'clrudS'),
  'GET /v1/customers/:id/tax_ids': 'CustomerListTaxIdsParams',
  'POST /v1/customers/:id/tax_ids': 'CustomerCreateTaxIdParams',
  'GET /v1/customers/:id/payment_methods': 'CustomerListPaymentMethodsParams',
  ...crud('tax_ids', 'TaxId', 'clrd'),
  ...crud('payment_methods', 'PaymentMethod', 'clru'),
  'POST /v1/payment_methods/:id/attach': 'PaymentMethodAttachParams',
  'POST /v1/payment_methods/:id/detach': 'PaymentMethodDetachParams',
  ...crud('products', 'Product', 'clrudS'),
  ...crud('prices', 'Price', 'clruS'),
  ...crud('coupons', 'Coupon', 'clrud'),
  ...crud('promotion_codes', 'PromotionCode', 'clru'),
  ...crud('tax_rates', 'TaxRate', 'clru'),
  ...crud('checkout/sessions', 'Checkout.Session', 'clru'),
  'POST /v1/checkout/sessions/:id/expire': 'Checkout.SessionExpireParams',
  'GET /v1/checkout/sessions/:id/line_items': 'Checkout.SessionListLineItemsParams',
  ...crud('billing_portal/configurations', 'BillingPortal.Configuration', 'clru'),
  'POST /v1/billing_portal/sessions': 'BillingPortal.SessionCreateParams',
  ...crud('subscriptions', 'Subscription', 'clruS'),
  'DELETE /v1/subscriptions/:id': 'SubscriptionCancelParams',
  'POST /v1/subscriptions/:id/resume': 'SubscriptionResumeParams',
  ...crud('subscription_items', 'SubscriptionItem', 'clrud'),
  ...crud('subscription_schedules', 'SubscriptionSchedule', 'clru'),
  'POST /v1/subscription_schedules/:id/cancel': 'SubscriptionScheduleCancelParams',
  'POST /v1/subscription_schedules/:id/release': 'SubscriptionScheduleReleaseParams',
  ...crud('invoices', 'Invoice', 'clrudS'),
  'POST /v1/invoices/create_preview': 'InvoiceCreatePreviewParams',
  'GET /v1/invoices/:id/lines': 'InvoiceListLineItemsParams',
  'POST /v1/invoices/:id/finalize': 'InvoiceFinalizeInvoiceParams',
  'POST /v1/invoices/:id/pay': 'InvoicePayParams',
  'POST /v1/invoices/:id/send': 'InvoiceSendInvoiceParams',
  'POST /v1/invoices/:id/void': 'InvoiceVoidInvoiceParams',
  'POST /v1/invoices/:id/mark_uncollectible': 'InvoiceMarkUncollectibleParams',
  ...crud('invoiceitems', 'InvoiceItem', 'clrud'),
  ...crud('invoice_payments', 'InvoicePayment', 'lr'),
  ...crud('credit_notes', 'CreditNote', 'clru'),
  'POST /v1/credit_notes/:id/void': 'CreditNoteVoidCreditNoteParams',
  ...crud('payment_intents', 'PaymentIntent', 'clru'),
  'POST /v1/payment_intents/:id/confirm': 'PaymentIntentConfirmParams',
  'POST /v1/payment_intents/:id/cancel': 'PaymentIntentCancelParams',
  'POST /v1/payment_intents/:id/capture': 'PaymentIntentCaptureParams',
  ...crud('setup_intents', 'SetupIntent', 'clru'),
  'POST /v1/setup_intents/:id/confirm': 'SetupIntentConfirmParams',
  'POST /v1/setup_intents/:id/cancel': 'SetupIntentCancelParams',
  ...crud('charges', 'Charge', 'lru'),
  ...crud('refunds', 'Refund', 'clru'),
  ...crud('disputes', 'Dispute', 'lru'),
  'POST /v1/disputes/:id/close': 'DisputeCloseParams',
  ...crud('events', 'Event', 'lr'),
  ...crud('webhook_endpoints', 'WebhookEndpoint', 'clrud'),
  ...crud('test_helpers/test_clocks', 'TestHelpers.TestClock', 'clrd'),
  'POST /v1/test_helpers/test_clocks/:id/advance': 'TestHelpers.TestClockAdvanceParams',
  'GET /v1/entitlements/active_entitlements': 'Entitlements.ActiveEntitlementListParams',
  'GET /v1/entitlements/features': 'Entitlements.FeatureListParams',
};

const OBJECTS = [
  'Customer', 'TaxId', 'PaymentMethod', 'Product', 'Price', 'Plan', 'Coupon', 'Discount', 'PromotionCode', 'TaxRate',
  'Checkout.Session', 'LineItem', 'BillingPortal.Configuration', 'BillingPortal.Session', 'Subscription', 'SubscriptionItem',
  'SubscriptionSchedule', 'Invoice', 'InvoiceLineItem', 'InvoiceItem', 'InvoicePayment', 'CreditNote', 'CreditNoteLineItem',
  'PaymentIntent', 'SetupIntent', 'Charge', 'Refund', 'Dispute', 'WebhookEndpoint', 'TestHelpers.TestClock', 'Event',
  'DeletedCustomer', 'DeletedProduct', 'DeletedCoupon', 'DeletedTaxId', 'DeletedInvoice', 'DeletedInvoiceItem',
  'DeletedSubscriptionItem', 'DeletedWebhookEndpoint', 'DeletedDiscount', 'TestHelpers.DeletedTestClock',
];

/** Ways of paying and places the emulator does not know, left out of both files for their size. */
const FAR = new Set(['payment_method_options', 'payment_method_data', 'risk_correlation_id']);
const WAYS = new Set(['card', 'sepa_debit', 'billing_details', 'metadata', 'type', 'id', 'object', 'created', 'customer', 'livemode',
  'customer_account', 'allow_redisplay', 'payment_method', 'expand', 'limit', 'starting_after', 'ending_before']);

function crud(path, type, verbs) {
  const all = {
    c: [`POST /v1/${path}`, 'Create'], l: [`GET /v1/${path}`, 'List'], r: [`GET /v1/${path}/:id`, 'Retrieve'],
    u: [`POST /v1/${path}/:id`, 'Update'], d: [`DELETE /v1/${path}/:id`, 'Delete'], S: [`GET /v1/${path}/search`, 'Search'],
  };
  return Object.fromEntries([...verbs].map((verb) => [all[verb][0], `${type}${all[verb][1]}Params`]));
}

const program = ts.createProgram([join(stripe, 'stripe.core.d.ts'), join(stripe, 'resources/index.d.ts')], {
  strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [],
});
const checker = program.getTypeChecker();
const known = new Map();
for (const file of program.getSourceFiles()) {
  if (!file.fileName.includes('/stripe/esm/')) continue;
  const folder = /resources\/(Checkout|BillingPortal|TestHelpers|Entitlements)\/[A-Z]/.exec(file.fileName)?.[1];
  const within = /resources\/[A-Z][A-Za-z]+\.d\.ts$/.test(file.fileName) || folder;
  if (!within) continue;
  const visit = (node, prefix) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      known.set(prefix + node.name.text, checker.getTypeAtLocation(node));
    } else if (ts.isModuleDeclaration(node) && node.body && ['Checkout', 'BillingPortal', 'TestHelpers', 'Entitlements'].includes(node.name.text)) {
      node.body.statements.forEach((inner) => visit(inner, node.name.text + '.'));
    }
  };
  file.statements.forEach((node) => visit(node, folder ? folder + '.' : ''));
}
const find = (name) => {
  const type = known.get(name);
  if (!type) throw new Error('no type ' + name);
  return type;
};
const nameOf = (type) => (type.aliasSymbol ?? type.symbol)?.name;
const isFlag = (type, flag) => (type.flags & flag) !== 0;
const parts = (type) => (type.isUnion() ? type.types : [type]);
const isOpenString = (type) => type.isIntersection?.() && type.types.some((part) => isFlag(part, ts.TypeFlags.String));
const isMap = (type) => !!checker.getIndexInfoOfType(type, ts.IndexKind.String);
const isArray = (type) => checker.isArrayType(type);
const element = (type) => checker.getTypeArguments(type)[0];
const membersOf = (type) => checker.getPropertiesOfType(type).map((symbol) => {
  const declaration = symbol.valueDeclaration ?? symbol.declarations[0];
  return { name: symbol.name, optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0, type: checker.getTypeOfSymbolAtLocation(symbol, declaration) };
});

// ---- parameters: 'string', 'number', 'boolean', 'map', literals in quotes, alternatives divided by a space

function parameter(type, depth) {
  const leaves = new Set();
  let tree;
  for (const part of parts(type)) {
    if (isFlag(part, ts.TypeFlags.Undefined | ts.TypeFlags.Null)) continue;
    if (part.isStringLiteral()) { if (part.value) leaves.add(`'${part.value}'`); }
    else if (isOpenString(part)) continue;
    else if (isFlag(part, ts.TypeFlags.BooleanLike)) leaves.add('boolean');
    else if (isFlag(part, ts.TypeFlags.NumberLike)) leaves.add('number');
    else if (isFlag(part, ts.TypeFlags.String) || ['Decimal', 'Date'].includes(nameOf(part))) leaves.add('string');
    else if (isArray(part)) tree = [parameter(element(part), depth)];
    else if (isMap(part)) leaves.add('map');
    else tree = depth > 6 ? 'any' : parameters(part, depth + 1);
  }
  if (!tree) return [...leaves].join(' ') || 'any';
  if (leaves.size && !Array.isArray(tree)) tree = { '': [...leaves].join(' '), ...tree };
  return tree;
}

function parameters(type, depth) {
  return Object.fromEntries(membersOf(type).map((member) => [
    member.name + (member.optional ? '' : '!'),
    FAR.has(member.name) ? 'any' : parameter(member.type, depth),
  ]));
}

const sent = {};
for (const [endpoint, name] of Object.entries(ENDPOINTS)) {
  const tree = parameters(find(name), 0);
  if (name.startsWith('PaymentMethod')) {
    for (const key of Object.keys(tree)) if (!WAYS.has(key.replace('!', ''))) delete tree[key];
  }
  sent[endpoint] = tree;
}

// ---- objects: JSON Schema, closed, with every field that is always there required

const schemas = {};
const definition = (type) => OBJECTS.find((name) => known.get(name) === type);

function schema(type, depth) {
  const choices = [];
  const literals = [];
  let nullable = false;
  let booleans = 0;
  for (const part of parts(type)) {
    if (isFlag(part, ts.TypeFlags.Null)) nullable = true;
    else if (isFlag(part, ts.TypeFlags.Undefined | ts.TypeFlags.Void)) continue;
    else if (part.isStringLiteral()) literals.push(part.value);
    else if (isOpenString(part)) continue;
    else if (isFlag(part, ts.TypeFlags.BooleanLiteral)) booleans++ || choices.push({ type: 'boolean' });
    else if (isFlag(part, ts.TypeFlags.Boolean)) choices.push({ type: 'boolean' });
    else if (isFlag(part, ts.TypeFlags.NumberLike)) choices.push({ type: 'number' });
    else if (isFlag(part, ts.TypeFlags.String) || nameOf(part) === 'Decimal') choices.push({ type: 'string' });
    else if (isArray(part)) choices.push({ type: 'array', items: schema(element(part), depth) });
    else if (nameOf(part) === 'ApiList') choices.push(list(part, depth));
    else if (isMap(part)) choices.push({ type: 'object', additionalProperties: schema(checker.getIndexInfoOfType(part, ts.IndexKind.String).type, depth) });
    else {
      const name = definition(part);
      if (name) choices.push({ $ref: `#/$defs/${name}` });
      else if (!membersOf(part).some((member) => member.name === 'object')) choices.push(depth > 8 ? { type: 'object' } : object(part, depth + 1));
    }
  }
  if (literals.length) choices.push({ enum: literals });
  if (nullable) choices.push({ type: 'null' });
  const simple = choices.every((choice) => Object.keys(choice).length === 1 && typeof choice.type === 'string');
  if (!choices.length) return { not: {} }; // only what is not served here
  if (choices.length === 1) return choices[0];
  return simple ? { type: choices.map((choice) => choice.type) } : { anyOf: choices };
}

function list(type, depth) {
  const of = checker.getTypeArguments(type)[0] ?? type.aliasTypeArguments[0];
  return {
    type: 'object', required: ['object', 'data', 'has_more', 'url'], additionalProperties: false,
    properties: { object: { const: 'list' }, data: { type: 'array', items: schema(of, depth) }, has_more: { type: 'boolean' }, url: { type: 'string' } },
  };
}

function object(type, depth) {
  const members = membersOf(type).filter((member) => !isFlag(member.type, ts.TypeFlags.Void | ts.TypeFlags.Undefined) && nameOf(member.type) !== 'void'
    && !(member.optional && parts(member.type).every((part) => isFlag(part, ts.TypeFlags.Void | ts.TypeFlags.Undefined))));
  const far = members.filter((member) => members.length > 30 && member.optional && depth <= 3 && !WAYS.has(member.name) && members.some((other) => other.name === 'sepa_debit'));
  const kept = members.filter((member) => !far.includes(member));
  return {
    type: 'object', additionalProperties: false,
    required: kept.filter((member) => !member.optional).map((member) => member.name),
    properties: Object.fromEntries(kept.map((member) => [member.name, FAR.has(member.name) ? { type: ['object', 'null'] } : schema(member.type, depth)])),
  };
}

for (const name of OBJECTS) schemas[name] = name === 'Event' ? event() : object(find(name), 0);

function event() {
  return {
    type: 'object', additionalProperties: false,
    required: ['id', 'object', 'api_version', 'created', 'data', 'livemode', 'pending_webhooks', 'request', 'type'],
    properties: {
      id: { type: 'string' }, object: { const: 'event' }, account: { type: 'string' }, api_version: { type: ['string', 'null'] }, created: { type: 'number' },
      data: { type: 'object', required: ['object'], additionalProperties: false, properties: { object: { type: 'object' }, previous_attributes: { type: 'object' } } },
      livemode: { type: 'boolean' }, pending_webhooks: { type: 'number' }, type: { type: 'string' }, context: { type: 'string' },
      request: { anyOf: [{ type: 'null' }, { type: 'object', required: ['id', 'idempotency_key'], properties: { id: { type: ['string', 'null'] }, idempotency_key: { type: ['string', 'null'] } } }] },
    },
  };
}

const lines = (map) => '{\n' + Object.entries(map).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n') + '\n}';
const main = join(home, 'main/resources/app/ritme/billing/emulator');
const test = join(home, 'test/resources/stripe');
mkdirSync(main, { recursive: true });
mkdirSync(test, { recursive: true });
writeFileSync(join(main, 'parameters.json'), lines(sent) + '\n');
writeFileSync(join(test, 'objects.schema.json'), `{\n"$schema": "https://json-schema.org/draft/2020-12/schema",\n"$comment": "From the types of npm stripe 22.4.0 (API 2026-07-29.dahlia, MIT) by src/test/stripe/types.mjs",\n"$defs": ${lines(schemas)}\n}\n`);
