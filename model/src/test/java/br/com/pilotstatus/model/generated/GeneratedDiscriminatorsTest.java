package br.com.pilotstatus.model.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.fixture.bakery.CounterHandover;
import br.com.pilotstatus.model.fixture.bakery.CourierHandover;
import br.com.pilotstatus.model.fixture.bakery.Handover;
import br.com.pilotstatus.model.fixture.bakery.HandoverWay;
import br.com.pilotstatus.model.fixture.bakery.WindowHandover;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What builders know of the value by which a discriminator tells their model from others. */
class GeneratedDiscriminatorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theOneValueThatStandsForTheModelNeedNotBeGiven() throws JsonProcessingException {
        Handover text = CourierHandover.builder().street("Rua A").build();
        Handover constant = CounterHandover.builder().build();

        assertEquals("{\"way\":\"courier\",\"street\":\"Rua A\"}", JSON.writeValueAsString(text));
        assertEquals("{\"way\":\"counter\"}", JSON.writeValueAsString(constant));
        assertEquals(text, JSON.readValue(JSON.writeValueAsString(text), Handover.class));
        assertEquals(constant, JSON.readValue(JSON.writeValueAsString(constant), Handover.class));
    }

    @Test
    void anotherValueIsSentAsItWasGiven() {
        assertEquals(
                "night courier",
                CourierHandover.builder()
                        .way("night courier")
                        .street("Rua A")
                        .build()
                        .way());
    }

    @Test
    void ofSeveralValuesOneMustBeGiven() {
        assertEquals(
                "WindowHandover: way is required",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> WindowHandover.builder().build())
                        .getMessage());
        assertEquals(
                HandoverWay.HATCH,
                WindowHandover.builder().way(HandoverWay.HATCH).build().way());
    }
}
