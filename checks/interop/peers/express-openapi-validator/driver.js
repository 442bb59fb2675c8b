import cookies from "cookie-parser";
import express from "express";
import { middleware } from "express-openapi-validator";

const app = express();
app.use(cookies());
app.use(express.json({ type: ["application/json", "application/merge-patch+json"] }));
app.use(express.urlencoded({ extended: true }));
app.use(express.text({ type: "text/plain" }));
app.use(express.raw({ type: "application/octet-stream" }));
app.use(
  middleware({
    apiSpec: "openapi.json",
    validateSecurity: { handlers: { ApiKey: (request) => request.headers["x-api-key"] === process.env.KEY } },
  }),
);

app.get("/paths/:id/:code/:tags", (request, response) => response.json(request.params));
app.get("/query", (request, response) => response.json(request.query));
app.get("/headers", ({ headers }, response) => {
  const ids = headers["x-ids"];
  response.set("X-Count", String(ids?.length ?? 0)).json({ trace: headers["x-trace"], ids, level: headers["x-level"] });
});
app.get("/cookies", (request, response) => response.json(request.cookies));
app.post("/pets", ({ body }, response) => response.status(201).set("Location", `/pets/${body.name}`).json(body));
app.put("/orders/:id", ({ body }, response) => response.json(body));
app.patch("/orders/:id", ({ body }, response) => response.json(body));
app.delete("/orders/:id", ({ params }, response) => {
  if (Number(params.id) === 404) {
    response.status(404).type("application/problem+json");
    return response.send(JSON.stringify({ type: "about:blank", title: "There is none", status: 404, detail: "é" }));
  }
  return response.status(204).end();
});
app.head("/orders/:id", ({ params }, response) => response.set("X-Count", String(params.id)).end());
app.post("/form", ({ body }, response) => response.json(body));
app.post("/uploads", ({ body, files }, response) =>
  response.json({ fileName: files[0].originalname, content: files[0].buffer.toString(), meta: body.meta, note: body.note }),
);
app.post("/files", ({ body }, response) => response.type("application/octet-stream").send(Buffer.from(body)));
app.post("/notes", ({ body }, response) => response.type("text/plain").send(body));

app.use((error, request, response, next) => {
  const status = error.status ?? 500;
  response.status(status).type("application/problem+json").send(JSON.stringify({ title: error.message, status }));
});
app.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("{}"));
