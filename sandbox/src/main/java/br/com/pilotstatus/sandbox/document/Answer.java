package br.com.pilotstatus.sandbox.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What an operation answers by the document.
 *
 * @param status the status; 200 where the document has a range
 * @param mediaType the type of the body; empty: there is none
 * @param body the example, with what the schema requires besides, or a value of the schema; JSON's null without a body
 * @param headers the required headers by their names
 */
public record Answer(int status, String mediaType, JsonNode body, Map<String, JsonNode> headers) {}
