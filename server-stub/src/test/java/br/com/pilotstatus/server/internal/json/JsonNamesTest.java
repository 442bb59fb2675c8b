package br.com.pilotstatus.server.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.internal.Unwrapped;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.junit.jupiter.api.Test;

class JsonNamesTest {

    @JsonDeserialize(builder = Builder.class)
    private static final class Model {
        @JsonProperty("on-field")
        private String onField = "";

        private String onBuilder = "";

        private String nowhere = "";

        private String additionalProperties = "";

        @Unwrapped
        private String unwrapped = "";

        @Override
        public String toString() {
            return onField + onBuilder + nowhere + additionalProperties + unwrapped;
        }
    }

    private static final class Builder {
        private String value = "";

        @JsonProperty("on-builder")
        Builder onBuilder(String given) {
            value = given;
            return this;
        }

        Model build() {
            Model model = new Model();
            model.onBuilder = value;
            return model;
        }
    }

    @Test
    void theNameIsThatOfTheFieldOrItsSetterOrItsOwn() throws NoSuchFieldException {
        assertEquals("on-field", JsonNames.of(Model.class.getDeclaredField("onField")));
        assertEquals("on-builder", JsonNames.of(Model.class.getDeclaredField("onBuilder")));
        assertEquals("nowhere", JsonNames.of(Model.class.getDeclaredField("nowhere")));
        assertEquals("Model", new Builder().onBuilder("").build().getClass().getSimpleName());
    }

    @Test
    void whatIsMarkedStandsInItsOwnerWhateverItIsCalled() throws NoSuchFieldException {
        assertTrue(JsonNames.isWhole(Model.class.getDeclaredField("unwrapped")));
        assertFalse(JsonNames.isWhole(Model.class.getDeclaredField("additionalProperties")));
        assertFalse(JsonNames.isWhole(Model.class.getDeclaredField("onField")));
    }
}
