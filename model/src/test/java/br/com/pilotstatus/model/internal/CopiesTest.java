package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void aCopyKeepsOrderAndNullsAndNothingThatHappensLater() {
        List<String> list = new ArrayList<>(Arrays.asList("b", null, "a"));
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "1");
        map.put("a", null);

        List<String> listed = Copies.list(list);
        Map<String, String> mapped = Copies.map(map);
        list.clear();
        map.clear();

        assertEquals("[b, null, a]", listed.toString());
        assertEquals("{z=1, a=null}", mapped.toString());
    }

    @Test
    void aCopyCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Copies.list(List.of("a")).add("b"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Copies.map(Map.of("a", "b")).clear());
    }

    @Test
    void whatIsAbsentStaysSo() {
        assertNull(Copies.list(null));
        assertNull(Copies.map(null));
    }
}
