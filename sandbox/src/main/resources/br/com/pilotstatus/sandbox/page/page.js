// Swagger UI, set up for the sandbox that serves it.
import { shown, shownAddress, shownHeaders } from "./secrets.js";

const page = document.getElementById("page");
const { scheme, key } = page.dataset;
let api;

// What the page shows of a call, with secrets as the library prints them; what is sent is not touched.
const Secrets = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        setRequest: show(request),
        setMutatedRequest: show(request),
        setResponse: show(response),
      },
    },
  },
});

function show(part) {
  return (original) => (path, method, value) => {
    const item = api?.paths?.[path] ?? {};
    const operation = item[method] ?? {};
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
    return original(path, method, part(value, { path, operation, parameters }));
  };
}

function request(sent, { path, operation, parameters }) {
  return {
    ...sent,
    url: shownAddress(api, sent.url, path, parameters),
    headers: shownHeaders(api, sent.headers, parameters, key),
    body: typeof sent.body === "string" ? json(sent.body, resolved(operation.requestBody)) : sent.body,
  };
}

function response(received, { path, operation, parameters }) {
  if (typeof received.text !== "string") {
    return received;
  }
  const responses = operation.responses ?? {};
  const declared = responses[received.status] ?? responses[`${String(received.status)[0]}XX`] ?? responses.default;
  const text = json(received.text, resolved(declared));
  const url = shownAddress(api, received.url, path, parameters);
  return { ...received, url, text, data: text, body: undefined, obj: undefined };
}

function json(text, declared) {
  const media = Object.entries(declared?.content ?? {}).find(([type]) => type.includes("json"));
  try {
    return JSON.stringify(shown(api, media?.[1].schema ?? {}, JSON.parse(text)), null, 2);
  } catch {
    return text;
  }
}

function resolved(reference) {
  let at = reference;
  while (at?.$ref) {
    at = at.$ref.slice(2).split("/").reduce((node, name) => node?.[name.replace(/~1/g, "/").replace(/~0/g, "~")], api);
  }
  return at;
}

const ui = window.ui = SwaggerUIBundle({
  domNode: page,
  url: "openapi.json",
  presets: [SwaggerUIBundle.presets.apis],
  plugins: [Secrets],
  validatorUrl: null,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  onComplete: () => {
    api = ui.specSelectors.specJson().toJS();
    ui.preauthorizeApiKey(scheme, key);
    page.dataset.ready = "";
  },
});
