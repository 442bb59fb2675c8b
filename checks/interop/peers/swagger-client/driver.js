import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import SwaggerClient from "swagger-client";

const spec = JSON.parse(readFileSync("openapi.json", "utf8"));
spec.servers = [{ url: process.env.SERVER }];
const { spec: resolved } = await new SwaggerClient({ spec });

function body(name, given) {
  if (name === "upload") {
    const { file, ...rest } = given;
    return { file: new File([file.content], file.fileName, { type: file.contentType }), ...rest };
  }
  return name === "postFile" ? new Blob([given], { type: "application/octet-stream" }) : given;
}

async function read(response) {
  const type = response.headers["content-type"] ?? "";
  if (type.includes("json")) return response.body;
  if (!type) return undefined;
  return type.includes("octet-stream") ? await response.data.text() : response.text;
}

async function seen(name, { body: given, ...parameters }, key) {
  try {
    const response = await SwaggerClient.execute({
      spec: resolved,
      operationId: name,
      parameters,
      ...(given === undefined ? {} : { requestBody: body(name, given) }),
      securities: { authorized: { ApiKey: { value: key } } },
    }).catch((error) => {
      if (!error.response) throw error;
      return error.response;
    });
    const count = response.headers["x-count"];
    return {
      status: response.status,
      body: await read(response),
      location: response.headers.location,
      ...(count === undefined ? {} : { count: Number(count) }),
    };
  } catch (error) {
    return { fails: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { call, with: given, key } = JSON.parse(line);
  console.log(JSON.stringify(await seen(call, given, key)));
}
