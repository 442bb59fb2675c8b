package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SecretsTest {

    private static final JsonNode PLAIN = json("{}");

    @ParameterizedTest
    @ValueSource(strings = {"verifyToken", "token", "metaAppSecret", "user_password", "x-api-key", "API_KEY"})
    void aNameThatEndsLikeASecretIsOne(String name) {
        assertTrue(Secrets.isSecret(name, PLAIN, PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokenExpiresAt", "name", "secretary", "key", "apiKeyId"})
    void otherNamesAreNot(String name) {
        assertFalse(Secrets.isSecret(name, PLAIN, PLAIN));
    }

    @Test
    void theSchemaSaysSoOnEitherSideOfAReference() {
        assertTrue(Secrets.isSecret("pin", json("{\"format\": \"password\"}"), PLAIN));
        assertTrue(Secrets.isSecret("pin", PLAIN, json("{\"writeOnly\": true}")));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
