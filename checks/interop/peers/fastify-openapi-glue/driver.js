import cookies from "@fastify/cookie";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import Fastify from "fastify";
import openapiGlue from "fastify-openapi-glue";

const problem = "application/problem+json";

const serviceHandlers = {
  getPath: async ({ params }) => params,
  getQuery: async ({ query }) => query,
  getHeaders: async ({ headers }, reply) => {
    const ids = headers["x-ids"];
    reply.header("X-Count", ids?.length ?? 0);
    return { trace: headers["x-trace"], ids, level: headers["x-level"] };
  },
  // Cookies are those of its plugin; the document's schemas are not applied to them.
  getCookies: async ({ cookies }) => cookies,
  addPet: async ({ body }, reply) => {
    reply.code(201).header("Location", `/pets/${body.name}`);
    return body;
  },
  putOrder: async ({ body }) => body,
  patchOrder: async ({ body }) => body,
  deleteOrder: async ({ params }, reply) => {
    if (params.id !== 404) return reply.code(204).send();
    reply.code(404).type(problem);
    return { type: "about:blank", title: "There is none", status: 404, detail: "é" };
  },
  headOrder: async ({ params }, reply) => reply.header("X-Count", params.id).send(),
  postForm: async ({ body }) => body,
  upload: async ({ body }) => ({ fileName: body.file.filename, content: (await body.file.toBuffer()).toString(), meta: body.meta, note: body.note }),
  postFile: async ({ body }, reply) => reply.type("application/octet-stream").send(body),
  postNote: async ({ body }, reply) => reply.type("text/plain").send(body),
};

const securityHandlers = {
  ApiKey: async ({ headers }) => {
    if (headers["x-api-key"] !== process.env.KEY) throw Object.assign(new Error("the key is wrong"), { statusCode: 401 });
  },
};

const app = Fastify({ ajv: { customOptions: { strict: false } } });
app.addContentTypeParser("application/merge-patch+json", { parseAs: "string" }, app.getDefaultJsonParser("error", "error"));
app.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (request, body, done) => done(null, body));
app.setErrorHandler((error, request, reply) => {
  const status = error.statusCode ?? 500;
  reply.code(status).type(problem).serializer(JSON.stringify).send({ title: error.message, status });
});
app.register(cookies);
app.register(formbody);
app.register(multipart, {
  attachFieldsToBody: "keyValues",
  async onFile(part) {
    part.value = { filename: part.filename, toBuffer: () => part.buffered, buffered: await part.toBuffer() };
  },
});
app.register(openapiGlue, { specification: "openapi.json", serviceHandlers, securityHandlers });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
console.log("{}");
