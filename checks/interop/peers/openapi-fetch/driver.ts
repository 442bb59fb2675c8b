import createClient from "openapi-fetch";
import { createInterface } from "node:readline";
import type { components, paths } from "./api.js";

type Seen = { status?: number; body?: unknown; location?: string | null; count?: number; fails?: string };
type Result = { data?: unknown; error?: unknown; response: Response };

const arrays = {
  tags: { style: "form", explode: true },
  ids: { style: "form", explode: false },
  codes: { style: "form", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
} as const;

function form(body: components["schemas"]["Form"] | Record<string, any>): FormData {
  const data = new FormData();
  const { file, meta, note } = body as any;
  data.append("file", new Blob([file.content], { type: file.contentType }), file.fileName);
  data.append("meta", new Blob([JSON.stringify(meta)], { type: "application/json" }));
  if (note !== undefined) data.append("note", note);
  return data;
}

function call(name: string, w: any, key: string): Promise<Result> {
  const client = createClient<paths>({ baseUrl: process.env.SERVER, headers: { "x-api-key": key } });
  const path = { id: w.id };
  switch (name) {
    case "getPath":
      return client.GET("/paths/{id}/{code}/{tags}", { params: { path: w } });
    case "getQuery": {
      const list = (Object.keys(arrays) as (keyof typeof arrays)[]).find((each) => each in w);
      return client.GET("/query", { params: { query: w }, querySerializer: { array: arrays[list ?? "tags"] } });
    }
    case "getHeaders":
      return client.GET("/headers", { params: { header: w } });
    case "getCookies":
      return client.GET("/cookies", { params: { cookie: w } });
    case "addPet":
      return client.POST("/pets", { body: w.body });
    case "putOrder":
      return client.PUT("/orders/{id}", { params: { path }, body: w.body });
    case "patchOrder":
      return client.PATCH("/orders/{id}", { params: { path }, body: w.body, headers: { "Content-Type": "application/merge-patch+json" } });
    case "deleteOrder":
      return client.DELETE("/orders/{id}", { params: { path } });
    case "headOrder":
      return client.HEAD("/orders/{id}", { params: { path } });
    case "postForm":
      return client.POST("/form", { body: w.body, headers: { "Content-Type": "application/x-www-form-urlencoded" } });
    case "upload":
      return client.POST("/uploads", { body: w.body, bodySerializer: form });
    case "postFile":
      return client.POST("/files", {
        body: w.body,
        bodySerializer: (body: any) => new TextEncoder().encode(body),
        headers: { "Content-Type": "application/octet-stream" },
        parseAs: "arrayBuffer",
      });
    case "postNote":
      return client.POST("/notes", { body: w.body, bodySerializer: (body: any) => body, headers: { "Content-Type": "text/plain" }, parseAs: "text" });
    default:
      throw new Error(name);
  }
}

async function seen(name: string, w: any, key: string): Promise<Seen> {
  try {
    const { data, error, response } = await call(name, w, key);
    const body = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
    const count = response.headers.get("X-Count");
    return {
      status: response.status,
      body: response.ok ? body : error,
      location: response.headers.get("Location"),
      ...(count === null ? {} : { count: Number(count) }),
    };
  } catch (error) {
    return { fails: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { call: name, with: w, key } = JSON.parse(line);
  console.log(JSON.stringify(await seen(name, w, key)));
}
