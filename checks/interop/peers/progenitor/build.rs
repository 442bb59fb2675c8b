//! Generates the client, without what the generator refuses a whole document for.

use serde_json::Value;
use std::{env, fs, path::Path};

fn take(from: &mut Value, name: &str) {
    from.as_object_mut().unwrap().remove(name).expect(name);
}

fn main() {
    println!("cargo:rerun-if-changed=openapi.json");
    let mut document: Value = serde_json::from_str(&fs::read_to_string("openapi.json").unwrap()).unwrap();

    // Cookies, merge patches and multipart.
    take(&mut document["paths"], "/cookies");
    take(&mut document["paths"]["/orders/{id}"], "patch");
    take(&mut document["paths"], "/uploads");
    // Styles of a query that are not form, and lists in paths and headers.
    take(&mut document["paths"], "/paths/{id}/{code}/{tags}");
    let query = &mut document["paths"]["/query"]["get"]["parameters"];
    query.as_array_mut().unwrap().retain(|each| each.get("style").is_none());
    let headers = &mut document["paths"]["/headers"]["get"]["parameters"];
    headers.as_array_mut().unwrap().retain(|each| each["name"] != "X-Ids");
    // It takes default for a success, too, and asserts that successes are of one type.
    for path in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in path.as_object_mut().unwrap().values_mut() {
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
                if let Some(refused) = responses.remove("default") {
                    responses.insert("4XX".to_string(), refused);
                }
            }
        }
    }

    let document = serde_json::from_value(document).unwrap();
    let code = progenitor::Generator::default().generate_tokens(&document).unwrap();
    fs::write(Path::new(&env::var("OUT_DIR").unwrap()).join("client.rs"), code.to_string()).unwrap();
}
