package br.com.pilotstatus.client.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.fixture.widgets.Finding;
import br.com.pilotstatus.model.fixture.widgets.NoteFinding;
import br.com.pilotstatus.model.fixture.widgets.PhotoFinding;
import br.com.pilotstatus.model.fixture.widgets.Rating;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unions and enums of integers, as they are generated. */
class GeneratedUnionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"photo\",\"id\":\"p\",\"rating\":3}      | PhotoFinding",
                "{\"kind\":\"photo\",\"rating\":7,\"new\":[1.10]}    | PhotoFinding",
                "{\"kind\":\"note\",\"text\":\"longer than five\"}   | NoteFinding",
                "\"text\"                                            | OfString",
                "[1,2]                                               | OfLongList",
                "[]                                                  | OfLongList",
                "{\"kind\":\"video\",\"length\":1.10}                | Unknown",
                "{}                                                  | Unknown",
                "7.0                                                 | Unknown",
            })
    void whatComesIsOneOfTheClassesAndIsWrittenBackAsItCame(String json, String expected) throws Exception {
        Finding finding = read(json);

        assertEquals(expected, finding.getClass().getSimpleName());
        assertEquals(json, new ObjectMapper().writeValueAsString(finding));
    }

    @Test
    void oneOfAnOddFormCostsNobodyTheOthers() throws Exception {
        try (RawServer server =
                        RawServer.responding(RawResponses.json(200, "[{\"kind\":\"photo\",\"id\":{}},[\"a\"],\"b\"]"));
                FixtureClient client = Fixture.client(server)) {
            List<Finding> findings = client.media()
                    .search(br.com.pilotstatus.model.fixture.widgets.SearchRequest.builder()
                            .text("a")
                            .build());

            assertEquals(
                    "[PhotoFinding{kind=photo, id={}}, Finding.Unknown{value=[a]}, Finding.OfString{value=b}]",
                    findings.toString());
        }
    }

    @Test
    void equalValuesAreEqualAndWhatIsGivenIsCopied() {
        List<Long> list = new ArrayList<>(List.of(1L));
        Finding.OfLongList kept = new Finding.OfLongList(list);
        list.add(2L);

        assertEquals(new Finding.OfLongList(List.of(1L)), kept);
        assertEquals(new Finding.OfLongList(List.of(1L)).hashCode(), kept.hashCode());
        assertNotEquals(new Finding.OfString("1"), new Finding.Unknown("1"));
        assertThrows(NullPointerException.class, () -> new Finding.OfString(null));
        assertThrows(NullPointerException.class, () -> new Finding.Unknown(null));
    }

    @Test
    void whatIsInsideAnUnknownOneIsPrintedWithoutSecrets() {
        Finding unknown = new Finding.Unknown(Map.of("shareToken", "t0k3n"));
        Finding photo = PhotoFinding.builder().kind("photo").shareToken("t0k3n").build();

        assertEquals("Finding.Unknown{value={shareToken=***}}", unknown.toString());
        assertFalse(photo.toString().contains("t0k3n"), photo.toString());
    }

    @Test
    void buildSaysAllThatIsWrongWithAnAlternative() {
        assertEquals(
                "NoteFinding: kind must be \"note\"; text must have at most 5 characters",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NoteFinding.builder()
                                        .kind("photo")
                                        .text("too long")
                                        .build())
                        .getMessage());
    }

    @Test
    void anEnumOfIntegersIsOpen() {
        assertEquals(Rating.of(1), Rating.fromString("1"));
        assertEquals(Rating.of(1).hashCode(), Rating.fromString("1").hashCode());
        assertEquals(9, Rating.of(9).value());
        assertFalse(Rating.of(9).isKnown());
        assertEquals("9", Rating.of(9).toString());
        assertThrows(NumberFormatException.class, () -> Rating.fromString(new BigDecimal("1.5").toString()));
    }

    private static Finding read(String json) throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, json));
                FixtureClient client = Fixture.client(server)) {
            return client.media().getFinding("a");
        }
    }
}
