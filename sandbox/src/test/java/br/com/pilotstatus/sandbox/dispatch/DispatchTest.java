package br.com.pilotstatus.sandbox.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.ErrorCode;
import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who implements an operation. */
class DispatchTest {

    private static final String DOCUMENT = """
            {"paths": {
              "/pets/{id}": {"get": {"operationId": "getPet",
                "parameters": [{"name": "id", "in": "path", "example": "pet_1..."}],
                "responses": {
                  "404": {"description": "none"},
                  "200": {"content": {"application/json": {"example": {"name": "Rex"}}}}}}},
              "/pets/{id}/food": {"post": {"operationId": "feedPet",
                "parameters": [{"name": "id", "in": "path", "example": "pet_1"}],
                "responses": {"2XX": {"description": "fed"}, "default": {"description": "not fed"}}}},
              "/bark": {"get": {"operationId": "hearPet", "responses": {"200": {
                "headers": {"Content-Disposition": {"required": true, "example": "inline"}, "ETag": {"example": "1"}},
                "content": {"audio/*": {"schema": {"type": "string", "example": "wau"}}}}}}}
            }}""";

    public static final class Fed {

        public void feedPet(String id, JsonNode food) {
            if (!food.asText().equals("meat")) {
                throw Refusal.of(422, "NO_MEAT", "It wants meat").with("retryAfterSeconds", 3);
            }
        }
    }

    static final class Named {

        public JsonNode getPet(String id) {
            return TextNode.valueOf("I am " + id);
        }

        String notPublic() {
            return "";
        }
    }

    static final class Typed {

        public PetsApi.GetPetResult getPet(String id) {
            return new PetsApi.GetPetResult.Ok(TextNode.valueOf(id));
        }
    }

    static final class Misspelt {

        public void feedPets() {}
    }

    static final class OtherParameters {

        public void feedPet(JsonNode food) {}
    }

    static final class OtherBody {

        public String getPet(String id) {
            return id;
        }
    }

    @Test
    void whatNobodyBehavesForIsTheExampleUnderTheExampleIdAndElsewhereNotFound() throws IOException {
        PetsApi pets = pets();

        assertEquals(new PetsApi.GetPetResult.Ok(json("{\"name\":\"Rex\"}")), pets.getPet("pet_1"));
        assertEquals(new PetsApi.GetPetResult.Ok(json("{\"name\":\"Rex\"}")), pets.getPet("pet_1..."));
        assertEquals(new PetsApi.GetPetResult.NotFound(ErrorResponse.of("Not found")), pets.getPet("pet_2"));
        assertEquals(new PetsApi.FeedPetResult.Success(200), pets.feedPet("pet_1", TextNode.valueOf("")));
    }

    @Test
    void bytesTheirTypeAndRequiredHeadersAreMadeToo() throws IOException {
        OperationResult heard = pets().hearPet();

        assertEquals("audio/ogg", heard.mediaType());
        assertEquals(Map.of("Content-Disposition", "inline"), heard.headers());
        assertEquals("wau", new String(((InputStream) heard.body()).readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aBehaviourReturnsTheBodyOrTheResultOrNothing() throws IOException {
        PetsApi pets = pets(new Named(), new Fed());

        assertEquals(new PetsApi.GetPetResult.Ok(TextNode.valueOf("I am x")), pets.getPet("x"));
        assertEquals(new PetsApi.FeedPetResult.Success(200), pets.feedPet("x", TextNode.valueOf("meat")));
        assertEquals(
                new PetsApi.GetPetResult.Ok(TextNode.valueOf("x")),
                pets(new Named(), new Typed()).getPet("x"),
                "the last one counts");
    }

    @Test
    void aRefusalIsTheErrorOfItsOperation() throws IOException {
        OperationResult refused = pets(new Fed()).feedPet("x", TextNode.valueOf("hay"));

        assertEquals(422, refused.status());
        ErrorResponse body = (ErrorResponse) refused.body();
        assertEquals("It wants meat", body.error());
        assertEquals(ErrorCode.of("NO_MEAT"), body.code());
        assertEquals(3, body.additionalProperties().get("retryAfterSeconds"));
    }

    @Test
    void aBehaviourMayTakeTheFirstParametersOnly() throws IOException {
        Object behaviour = new Object() {
            public JsonNode getPet() {
                return TextNode.valueOf("anything");
            }
        };

        assertEquals(
                new PetsApi.GetPetResult.Ok(TextNode.valueOf("anything")),
                pets(behaviour).getPet("x"));
    }

    @Test
    void aMethodThatFitsNoOperationIsToldAtTheStart() {
        assertEquals(
                "Misspelt.feedPets() implements no operation; no interface has a method of that name",
                refused(new Misspelt()));
        assertEquals(
                "OtherParameters.feedPet(JsonNode) implements no operation; there is PetsApi.feedPet(String, JsonNode)",
                refused(new OtherParameters()));
        assertEquals(
                "OtherBody.getPet(String) returns java.lang.String, not GetPetResult nor one of its bodies:"
                        + " [com.fasterxml.jackson.databind.JsonNode, br.com.pilotstatus.model.ErrorResponse]",
                refused(new OtherBody()));
    }

    private static String refused(Object behaviour) {
        return assertThrows(IllegalStateException.class, () -> pets(behaviour)).getMessage();
    }

    private static PetsApi pets(Object... behaviours) throws IOException {
        Dispatch dispatch = new Dispatch(List.of(PetsApi.class), Document.of(json(DOCUMENT)), List.of(behaviours));
        return (PetsApi) dispatch.resources().get(0);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
