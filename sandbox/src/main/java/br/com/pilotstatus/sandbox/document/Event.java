package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event that the document's webhooks deliver.
 *
 * @param name its name
 * @param registry whose secret signs it ({@code x-webhook-registry}); empty: not stated
 * @param example a body, completed by what the schema requires
 */
public record Event(String name, String registry, JsonNode example) {}
