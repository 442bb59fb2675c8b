package br.com.pilotstatus.server.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StatusesTest {

    @Test
    void aRangeHasItsFirstAndItsLastStatus() {
        for (int status : new int[] {200, 202, 298, 299}) {
            assertDoesNotThrow(() -> Statuses.check(status, 200, 299, 201));
        }
        for (int status : new int[] {0, 199, 300, 500}) {
            assertEquals("status must be from 200 to 299, not " + status, refused(status));
        }
    }

    @Test
    void whatIsDeclaredOnItsOwnIsNotOfTheRange() {
        assertEquals("status 201 is declared on its own; use its factory", refused(201));
    }

    private static String refused(int status) {
        return assertThrows(IllegalArgumentException.class, () -> Statuses.check(status, 200, 299, 201))
                .getMessage();
    }
}
