//! Calls what it is asked for, a line each, by the client that progenitor generates.

use std::{env, fmt::Debug, future::Future, io};

use futures::TryStreamExt;
use progenitor_client::{ByteStream, Error, ResponseValue};
use reqwest::header::{HeaderMap, HeaderValue};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

#[allow(dead_code, unused, clippy::all)]
mod api {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

/// What is given under a name; nothing where that is none.
fn given<T: DeserializeOwned>(with: &Value, name: &str) -> Option<T> {
    with.get(name).map(|value| serde_json::from_value(value.clone()).unwrap())
}

fn body<T: DeserializeOwned>(with: &Value) -> T {
    given(with, "body").unwrap()
}

fn id(with: &Value) -> i64 {
    given(with, "id").unwrap()
}

async fn text(stream: ByteStream) -> String {
    let chunks: Vec<_> = stream.into_inner().try_collect().await.unwrap();
    String::from_utf8_lossy(&chunks.concat()).into_owned()
}

fn answer(status: u16, headers: &HeaderMap, body: Value) -> Value {
    let mut answer = json!({"status": status});
    if !body.is_null() {
        answer["body"] = body;
    }
    if let Some(location) = headers.get("location") {
        answer["location"] = json!(location.to_str().unwrap());
    }
    if let Some(count) = headers.get("x-count") {
        answer["count"] = json!(count.to_str().unwrap().parse::<i64>().unwrap());
    }
    answer
}

/// An error's body is a stream, as it is no application/json.
async fn refusal(error: Error<ByteStream>) -> Value {
    match error {
        Error::ErrorResponse(response) => {
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let sent = text(response.into_inner()).await;
            answer(status, &headers, serde_json::from_str(&sent).unwrap_or(json!(sent)))
        }
        other => json!({"fails": other.to_string()}),
    }
}

async fn seen<T: Serialize>(called: impl Future<Output = Result<ResponseValue<T>, Error<ByteStream>>>) -> Value {
    match called.await {
        Ok(response) => answer(response.status().as_u16(), response.headers(), json!(response.as_ref())),
        Err(error) => refusal(error).await,
    }
}

async fn streamed(called: impl Future<Output = Result<ResponseValue<ByteStream>, Error<ByteStream>>>) -> Value {
    match called.await {
        Ok(response) => {
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            answer(status, &headers, json!(text(response.into_inner()).await))
        }
        Err(error) => refusal(error).await,
    }
}

async fn bare<E: Debug>(called: impl Future<Output = Result<ResponseValue<()>, Error<E>>>) -> Value {
    match called.await {
        Ok(response) => answer(response.status().as_u16(), response.headers(), Value::Null),
        Err(error) => json!({"fails": error.to_string()}),
    }
}

async fn call(client: &api::Client, name: &str, with: &Value) -> Value {
    match name {
        "getQuery" => {
            let (at, codes, day, ids, key, tags) = (
                given(with, "at"),
                given(with, "codes"),
                given(with, "day"),
                given(with, "ids"),
                given(with, "key"),
                given(with, "tags"),
            );
            let text: String = given(with, "text").unwrap();
            let called = client.get_query(
                at.as_ref(),
                codes.as_ref(),
                given(with, "count"),
                day.as_ref(),
                given(with, "flag"),
                ids.as_ref(),
                key.as_ref(),
                given(with, "level"),
                given(with, "price"),
                tags.as_ref(),
                &text,
            );
            seen(called).await
        }
        "getHeaders" => {
            let trace: String = given(with, "X-Trace").unwrap();
            seen(client.get_headers(given(with, "X-Level"), &trace)).await
        }
        "addPet" => seen(client.add_pet(&body(with))).await,
        "putOrder" => seen(client.put_order(id(with), &body(with))).await,
        "deleteOrder" => match client.delete_order(id(with)).await {
            Ok(response) => answer(response.status().as_u16(), response.headers(), Value::Null),
            Err(error) => refusal(error).await,
        },
        "headOrder" => bare(client.head_order(id(with))).await,
        "postForm" => seen(client.post_form(&body(with))).await,
        "postFile" => streamed(client.post_file(body::<String>(with))).await,
        "postNote" => streamed(client.post_note(body(with))).await,
        _ => json!({"fails": "progenitor makes no method of it"}),
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for line in io::stdin().lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", HeaderValue::from_str(line["key"].as_str().unwrap()).unwrap());
        let http = reqwest::Client::builder().default_headers(headers).build().unwrap();
        let client = api::Client::new_with_client(&env::var("SERVER").unwrap(), http);
        println!("{}", runtime.block_on(call(&client, line["call"].as_str().unwrap(), &line["with"])));
    }
}
