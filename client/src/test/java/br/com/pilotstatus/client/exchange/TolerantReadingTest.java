package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of an odd type costs nobody a success; what can be understood is, and nothing is lost. */
class TolerantReadingTest {

    @Test
    void numbersAndBooleansComeAsTextToo() throws Exception {
        Widget widget = read("{\"priceCents\":\"1250\",\"weight\":\"1.50\",\"active\":\"true\",\"name\":17}");
        assertEquals(1250L, widget.priceCents());
        assertEquals(new BigDecimal("1.50"), widget.weight());
        assertEquals(true, widget.active());
        assertEquals("17", widget.name());
        assertEquals(Map.of(), widget.additionalProperties());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2026-06-20T10:00:00Z\"',          2026-06-20T10:00:00Z",
        "'\"2026-06-20T10:00:00.123Z\"',      2026-06-20T10:00:00.123Z",
        "'\"2026-06-20T10:00:00.123456789Z\"', 2026-06-20T10:00:00.123456789Z",
        "'\"2026-06-20t10:00:00z\"',          2026-06-20T10:00:00Z",
        "'\"2026-06-20T10:00Z\"',             2026-06-20T10:00:00Z",
        "'\"2026-06-20T10:00:00-03:00\"',     2026-06-20T10:00:00-03:00",
        "'\"2026-06-20T10:00:00+0000\"',      2026-06-20T10:00:00Z",
        "1781949600,                          2026-06-20T10:00:00Z"
    })
    void instantsHaveManyForms(String json, OffsetDateTime instant) throws Exception {
        assertEquals(instant, read("{\"createdAt\":" + json + "}").createdAt());
    }

    @Test
    void emptyTextIsAbsentWhereAnotherScalarIsDeclared() throws Exception {
        Widget widget = read("{\"createdAt\":\"\",\"priceCents\":\"\",\"weight\":\"\",\"active\":\"\","
                + "\"labels\":\"\",\"documentation\":\"\",\"name\":\"\"}");
        assertNull(widget.createdAt());
        assertNull(widget.priceCents());
        assertNull(widget.weight());
        assertNull(widget.active());
        assertNull(widget.labels());
        assertNull(widget.documentation());
        assertEquals("", widget.name());
        assertEquals(Map.of(), widget.additionalProperties());
    }

    @Test
    void oneElementIsAListOfOne() throws Exception {
        assertEquals(List.of("steel"), read("{\"labels\":\"steel\"}").labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "\"5.0\"", "\" 5 \"", "5e0"})
    void anIntegerMayComeAsADecimal(String json) throws Exception {
        assertEquals(5L, read("{\"priceCents\":" + json + "}").priceCents());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name          | {\"text\":\"Bracket\"}",
                "name          | [\"Bracket\"]",
                "colour        | {\"hex\":\"#fff\"}",
                "colour        | 7",
                "priceCents    | \"twelve\"",
                "priceCents    | 5.7",
                "priceCents    | 99999999999999999999",
                "priceCents    | {\"amount\":5}",
                "active        | \"maybe\"",
                "createdAt     | \"yesterday\"",
                "createdAt     | \"2026-06-20T10:00:00\"",
                "createdAt     | {\"date\":\"2026-06-20\"}",
                "documentation | \"no uri\"",
                "owner         | \"\"",
                "owner         | \"Ana\"",
                "owner         | 3",
                "labels        | [{\"a\":1}]"
            })
    void whatCannotBeUnderstoodIsNullAndKeptAsItCame(String name, String odd) throws Exception {
        String json = "{\"id\":\"wgt_01\",\"" + name + "\":" + odd + ",\"weight\":2}";
        Widget widget = read(json);

        assertEquals("wgt_01", widget.id());
        assertEquals(new BigDecimal("2"), widget.weight());
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        assertEquals(mapper.readTree(json), mapper.readTree(mapper.writeValueAsString(widget)));
        assertEquals(Set.of(name), widget.additionalProperties().keySet());
    }

    @Test
    void whatIsOddInsideAnObjectCostsThatMemberOnly() throws Exception {
        Widget widget = read("{\"owner\":{\"name\":{\"first\":\"Ana\"},\"email\":\"a@b.example\"}}");
        assertNull(widget.owner().name());
        assertEquals("a@b.example", widget.owner().email());
        assertEquals(Map.of("name", Map.of("first", "Ana")), widget.owner().additionalProperties());
    }

    @Test
    void everyElementOfAListIsReadSo() throws Exception {
        try (RawServer server =
                        RawServer.responding(RawResponses.json(200, "[{\"id\":\"a\",\"active\":{}},{\"id\":\"b\"}]"));
                FixtureClient client = Fixture.client(server)) {
            List<Widget> widgets = client.widgets().listWidgets("porto");
            assertEquals(List.of("a", "b"), widgets.stream().map(Widget::id).toList());
        }
    }

    @Test
    void errorsAreReadSoToo() throws Exception {
        try (RawServer server =
                        RawServer.responding(RawResponses.json(409, "{\"error\":{\"message\":\"no\"},\"code\":12}"));
                FixtureClient client = Fixture.client(server)) {
            ConflictException e = assertThrows(
                    ConflictException.class, () -> client.widgets().createWidget("porto", Fixture.request()));
            assertNull(e.error().code());
            assertEquals(12, e.error().additionalProperties().get("code"));
            assertNull(e.error().error());
            assertEquals(
                    Map.of("message", "no"), e.error().additionalProperties().get("error"));
        }
    }

    @Test
    void aSecretInAnOddFormIsStillNotPrinted() throws Exception {
        Widget widget = read("{\"accessToken\":{\"v\":\"s3cret\"}}");
        assertFalse(widget.toString().contains("s3cret"), widget.toString());
    }

    private static Widget read(String json) throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(201, json));
                FixtureClient client = Fixture.client(server)) {
            return client.widgets().createWidget("porto", Fixture.request());
        }
    }
}
