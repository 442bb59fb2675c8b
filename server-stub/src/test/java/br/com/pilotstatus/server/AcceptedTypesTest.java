package br.com.pilotstatus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AcceptedTypesTest {

    @Test
    void theGreatestWeightCountsAndAmongEqualsTheOrderOfTheOffer() {
        assertPreferred("text/csv", "text/plain;q=0.5, text/csv", "text/plain", "text/csv");
        assertPreferred("text/plain", "text/csv, text/plain", "text/plain", "text/csv");
        assertPreferred("text/plain", "*/*", "text/plain", "text/csv");
    }

    @Test
    void theMostSpecificRangeSaysTheWeight() {
        assertPreferred("text/csv", "text/*, text/plain;q=0.1, */*;q=0.9", "text/plain", "text/csv");
        assertPreferred("image/png", "text/*;q=0.3, */*;q=0.4", "text/plain", "image/png");
        assertPreferred(
                "text/plain;format=flowed",
                "text/plain;format=flowed, text/plain;q=0.2",
                "text/plain",
                "text/plain;format=flowed");
    }

    @Test
    void whatHasNoWeightIsNotPreferred() {
        assertPreferred("text/csv", "text/plain;q=0, */*;q=0.1", "text/plain", "text/csv");
        assertPreferred("text/plain", "image/png", "text/plain", "text/csv");
    }

    @Test
    void somethingMustBeOffered() {
        assertEquals(
                "AcceptedTypes: offered must have at least one media type",
                assertThrows(IllegalArgumentException.class, () -> AcceptedTypes.preferred(List.of(), List.of()))
                        .getMessage());
    }

    private static void assertPreferred(String expected, String accept, String... offered) {
        List<MediaType> accepted =
                Stream.of(accept.split(", ")).map(MediaType::valueOf).toList();
        assertEquals(expected, AcceptedTypes.preferred(accepted, List.of(offered)), accept);
    }
}
