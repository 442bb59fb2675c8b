import { createInterface } from "node:readline";
import * as sdk from "./api";
import { client } from "./api/client.gen";

type Result = { data?: unknown; error?: unknown; response?: Response };

const PATH = ["id", "code", "tags"];

function pick(from: Record<string, unknown>, names: string[], inside: boolean) {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name) === inside));
}

/** The options of an operation: `path`, `query`, `headers` or `body`, as its types have them. */
function options(name: string, w: any): any {
  switch (name) {
    case "getQuery":
      return { query: w };
    case "getHeaders":
      return { headers: w };
    case "getCookies":
      return { cookies: w };
    case "upload": {
      const { file, ...rest } = w.body;
      return { body: { file: new File([file.content], file.fileName, { type: file.contentType }), ...rest } };
    }
    case "postFile":
      return { body: new Blob([w.body], { type: "application/octet-stream" }), parseAs: "blob" };
    default:
      return { path: pick(w, PATH, true), ...pick(w, PATH, false) };
  }
}

async function seen(name: string, w: any, key: string) {
  client.setConfig({ baseUrl: process.env.SERVER, auth: () => key });
  try {
    const call = (sdk as any)[name] as (options: unknown) => Promise<Result>;
    const { data, error, response } = await call(options(name, w));
    if (!response) return { fails: String(error) };
    const count = response.headers.get("X-Count");
    return {
      status: response.status,
      body: response.ok ? (data instanceof Blob ? await data.text() : data) : error,
      location: response.headers.get("Location"),
      ...(count === null ? {} : { count: Number(count) }),
    };
  } catch (error) {
    return { fails: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { call, with: w, key } = JSON.parse(line);
  console.log(JSON.stringify(await seen(call, w, key)));
}
