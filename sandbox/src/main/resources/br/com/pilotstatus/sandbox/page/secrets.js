// What models do not print is not shown either. The rule is that of SecretNames and Secrets, here in JavaScript;
// HiddenTest of this package holds it equal to the toString of every model.
const HIDDEN = "***";
const ENDINGS = ["token", "secret", "password", "apikey", "devicecode", "codeverifier", "assertion"];
const WORDS = ["cvc", "cvv", "otp", "pin"];
const KEYS = ["apikey", "secretkey", "privatekey", "signingkey", "hmac", "hmackey"];

const plain = (name) => name.toLowerCase().replace(/[^a-z]+/g, "");
const lastWord = (name) => name.split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+/).filter(Boolean).pop()?.toLowerCase();

function isSecret(owners, name) {
  const all = plain(name);
  return (
    ENDINGS.some((each) => all.endsWith(each)) ||
    WORDS.includes(lastWord(name)) ||
    (all === "key" && owners.some((owner) => KEYS.some((each) => plain(owner).endsWith(each))))
  );
}

// A value of a schema, with its secrets hidden. Owner: the name of the property that it is the value of.
export function shown(api, schema, value, owner = "") {
  if (value === null || typeof value !== "object") {
    return value !== null && every(api, schema).some((each) => isSaid(api, each)) ? HIDDEN : value;
  }
  const schemas = every(api, schema);
  if (schemas.some((each) => isSaid(api, each))) {
    return HIDDEN;
  }
  if (Array.isArray(value)) {
    return value.map((each) => shown(api, { allOf: schemas.map((of) => of.items ?? {}) }, each, owner));
  }
  const owners = [owner, ...schemas.map((each) => each.$name ?? "")];
  return Object.fromEntries(Object.entries(value).map(([name, member]) => {
    const hidden = isSecret(owners, name) && !["boolean", "number"].includes(typeof member) && member !== null;
    return [name, hidden ? HIDDEN : shown(api, { allOf: schemas.map((of) => memberOf(of, name)) }, member, name)];
  }));
}

// Headers, with keys hidden, but for the sandbox's own, and arguments that are secrets.
export function shownHeaders(api, headers, parameters, ours) {
  const keys = Object.values(api?.components?.securitySchemes ?? {}).map((each) => each.name?.toLowerCase());
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => {
    const plainName = name.toLowerCase();
    const argument = parameters.find((each) => each.in === "header" && each.name.toLowerCase() === plainName);
    const hidden = (keys.includes(plainName) && value !== ours) || (argument && isSecretArgument(api, argument));
    return [name, hidden ? HIDDEN : value];
  }));
}

// An address of an operation, with arguments that are secrets hidden.
export function shownAddress(api, address, path, parameters) {
  const names = parameters.filter((each) => isSecretArgument(api, each)).map((each) => each.name);
  if (names.length === 0) {
    return address;
  }
  const url = new URL(address);
  const template = path.split("/");
  url.pathname = url.pathname.split("/").map((each, at) =>
    names.some((name) => template[at]?.includes(`{${name}}`)) ? HIDDEN : each).join("/");
  names.filter((name) => url.searchParams.has(name)).forEach((name) => url.searchParams.set(name, HIDDEN));
  return url.href;
}

function isSecretArgument(api, parameter) {
  return isSecret([], parameter.name) || every(api, parameter.schema).some((each) => isSaid(api, each));
}

function memberOf(schema, name) {
  const own = schema.properties?.[name];
  return own ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : {});
}

// The schema and all that it is put together of; components know their name.
function every(api, schema, seen = new Set()) {
  let at = schema;
  let name;
  while (at?.$ref) {
    name = at.$ref.split("/").pop();
    at = api?.components?.schemas?.[name];
  }
  if (typeof at !== "object" || at === null || seen.has(at)) {
    return [];
  }
  seen.add(at);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((keyword) => at[keyword] ?? []);
  return [name ? { ...at, $name: name } : at, ...parts.flatMap((each) => every(api, each, seen))];
}

// Whether the document says that it is one, or a list or map of them.
function isSaid(api, schema, around = 0) {
  if (schema.format === "password" || schema.writeOnly || schema["x-secret"]) {
    return true;
  }
  return around < 5 && !schema.properties && [schema.items, schema.additionalProperties]
    .filter((each) => typeof each === "object")
    .some((each) => every(api, each).some((part) => isSaid(api, part, around + 1)));
}
