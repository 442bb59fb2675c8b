package br.com.pilotstatus.model.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One generated class of each kind, so that a change of a template is read as a change of Java. */
class GoldenFilesTest {

    private static final Path GENERATED =
            Path.of("target/generated-test-sources/widgets/src/main/java/br/com/pilotstatus/model/fixture/widgets");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {"CreateWidgetRequest.java", "Adjustment.java", "Colour.java", "Rating.java", "Finding.java"})
    void theGeneratedClassIsTheReviewedOne(String file) throws IOException {
        String generated = Files.readString(GENERATED.resolve(file));
        Path golden = GOLDEN.resolve(file + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, generated);
        }
        assertEquals(
                Files.readString(golden),
                generated,
                file + " is not what was reviewed; if it is right, run"
                        + " mvn verify -pl model -am -Dgolden.update=true and commit the difference");
    }
}
