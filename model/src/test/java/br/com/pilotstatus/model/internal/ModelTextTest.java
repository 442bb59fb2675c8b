package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    @Test
    void secretsArePrintedAsStars() {
        String text = new ModelText("Widget")
                .value("name", "Bracket")
                .secret("recipe", "r3c1p3")
                .toString();

        assertEquals("Widget{name=Bracket, recipe=***}", text);
    }

    @Test
    void whatIsAbsentIsNotPrinted() {
        assertEquals(
                "Widget{}",
                new ModelText("Widget")
                        .value("name", null)
                        .secret("recipe", null)
                        .toString());
    }

    @Test
    void additionalPropertiesThatLookSecretAreHiddenAtAnyDepth() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("verify_token", "t");
        nested.put("id", 1);
        Map<String, Object> additional = new LinkedHashMap<>();
        additional.put("x-api-key", "k");
        additional.put("webhook", nested);
        additional.put("hooks", Arrays.asList(nested, null, "plain"));

        assertEquals(
                "Widget{x-api-key=***, webhook={verify_token=***, id=1}, hooks=[{verify_token=***, id=1}, null,"
                        + " plain]}",
                new ModelText("Widget").additional(additional).toString());
    }

    @Test
    void theKeyOfWhatIsAKeyIsHiddenAndOtherKeysAreNot() {
        Map<String, Object> additional = new LinkedHashMap<>();
        additional.put("key", "name");
        additional.put("signing_key", Map.of("key", "k"));

        assertEquals(
                "Widget{key=name, signing_key={key=***}}",
                new ModelText("Widget").additional(additional).toString());
        assertEquals(
                "SigningKey{key=***}",
                new ModelText("SigningKey").additional(Map.of("key", "k")).toString());
    }

    @Test
    void aFlagOrNumberIsNoSecretForItsName() {
        Map<String, Object> additional = new LinkedHashMap<>();
        additional.put("hasPassword", true);
        additional.put("maxToken", 5);
        additional.put("code_verifier", "v");

        assertEquals(
                "Widget{linkToApiKey=false, hasPassword=true, maxToken=5, code_verifier=***}",
                new ModelText("Widget")
                        .value("linkToApiKey", false)
                        .additional(additional)
                        .toString());
    }

    @Test
    void aSecretThatCameInAnotherFormThanDeclaredIsHidden() {
        Map<String, Object> additional = new LinkedHashMap<>();
        additional.put("pin", Map.of("value", 1234));
        additional.put("recipe", null);

        assertEquals(
                "Widget{pin=***}",
                new ModelText("Widget").additional(additional, "pin", "recipe").toString());
    }

    @Test
    void additionalPropertiesThatAreAllSecretAreAllHidden() {
        assertEquals(
                "Widget{a=***}", new ModelText("Widget").secrets(Map.of("a", 1)).toString());
    }

    @Test
    void listsOfModelsPrintEachByItsOwnRule() {
        record Inner() {
            @Override
            public String toString() {
                return "Inner{secret=***}";
            }
        }

        assertEquals(
                "Widget{parts=[Inner{secret=***}]}",
                new ModelText("Widget").value("parts", List.of(new Inner())).toString());
    }
}
