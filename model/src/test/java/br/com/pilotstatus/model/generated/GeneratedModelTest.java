package br.com.pilotstatus.model.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.widgets.Colour;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.ErrorResponse;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every generated model promises, shown on those of the fixture. */
class GeneratedModelTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @Test
    void buildNamesEveryMissingAndInvalidPropertyAtOnce() {
        CreateWidgetRequest.Builder builder =
                CreateWidgetRequest.builder().number("12").priceCents(-1L);

        assertEquals(
                "CreateWidgetRequest: name is required; secretRecipe is required; "
                        + "number must match ^\\+?[0-9]{8,}$; priceCents must be at least 0",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void absentValuesAreNotWrittenAndNullIsWrittenOnlyWhereItWasGiven() throws JsonProcessingException {
        CreateWidgetRequest.Builder builder = complete();

        assertEquals(
                "{\"name\":\"Bracket\",\"number\":\"5511999999999\",\"secretRecipe\":\"r3c1p3\"}",
                JSON.writeValueAsString(builder.build()));
        assertEquals(
                "{\"name\":\"Bracket\",\"number\":\"5511999999999\",\"secretRecipe\":\"r3c1p3\",\"note\":null}",
                JSON.writeValueAsString(builder.note(null).build()));
    }

    @Test
    void nullIsToldFromAbsentAfterReadingAndAfterToBuilder() throws JsonProcessingException {
        CreateWidgetRequest absent = JSON.readValue("{}", CreateWidgetRequest.class);
        CreateWidgetRequest given = JSON.readValue("{\"note\":null}", CreateWidgetRequest.class);

        assertFalse(absent.hasNote());
        assertTrue(given.hasNote());
        assertNull(given.note());
        assertNotEquals(absent, given);
        assertEquals("{\"note\":null}", JSON.writeValueAsString(given));
    }

    @Test
    void aPropertyThatTheSenderForgotDoesNotLoseTheOthers() throws JsonProcessingException {
        Widget widget = JSON.readValue("{\"name\":\"Bracket\"}", Widget.class);

        assertNull(widget.id());
        assertEquals("Bracket", widget.name());
    }

    @Test
    void unknownPropertiesAreKeptAndWrittenBack() throws JsonProcessingException {
        String received = "{\"id\":\"w\",\"name\":\"n\",\"future\":{\"a\":[1,null,\"x\"]},\"nothing\":null}";

        Widget widget = JSON.readValue(received, Widget.class);

        assertEquals(
                List.of("future", "nothing"),
                new ArrayList<>(widget.additionalProperties().keySet()));
        assertEquals(received, JSON.writeValueAsString(widget));
        assertEquals(widget, widget.toBuilder().build());
    }

    @Test
    void valuesAreTyped() throws JsonProcessingException {
        Widget widget = JSON.readValue(
                "{\"createdAt\":\"2026-06-20T10:00:00.000Z\",\"documentation\":\"https://a.test/b\"}", Widget.class);

        assertEquals(OffsetDateTime.parse("2026-06-20T10:00:00Z"), widget.createdAt());
        assertEquals(URI.create("https://a.test/b"), widget.documentation());
    }

    @Test
    void anEnumKeepsAValueThatItDoesNotKnow() throws JsonProcessingException {
        Widget widget = JSON.readValue("{\"colour\":\"MAUVE\"}", Widget.class);

        assertFalse(widget.colour().isKnown());
        assertEquals("{\"colour\":\"MAUVE\"}", JSON.writeValueAsString(widget));
        assertEquals(Colour.DARK_BLUE, Colour.of("DARK_BLUE"));
        assertTrue(Colour.RED.isKnown());
    }

    @Test
    void secretsAreNotPrinted() {
        String text =
                complete().additionalProperty("resetToken", "hunter2").build().toString();

        assertEquals("CreateWidgetRequest{name=Bracket, number=5511999999999, secretRecipe=***, resetToken=***}", text);
    }

    @Test
    void listsAreCopiedSoThatNobodyCanChangeThem() {
        List<String> labels = new ArrayList<>(Arrays.asList("steel", null));
        Widget widget = Widget.builder().id("w").name("n").labels(labels).build();

        labels.clear();

        assertEquals(Arrays.asList("steel", null), widget.labels());
        assertThrows(UnsupportedOperationException.class, () -> widget.labels().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> widget.additionalProperties().put("a", 1));
    }

    @Test
    void anErrorCanBeMadeOfItsTextAlone() {
        assertEquals(Map.of(), ErrorResponse.of("Gone").additionalProperties());
        assertEquals("Gone", ErrorResponse.of("Gone").error());
    }

    private static CreateWidgetRequest.Builder complete() {
        return CreateWidgetRequest.builder()
                .name("Bracket")
                .number("5511999999999")
                .secretRecipe("r3c1p3");
    }
}
