package br.com.pilotstatus.templates.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.spec.SpecCompiler;
import br.com.pilotstatus.templates.stamp.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {

    private static final String SHELF = """
            {"openapi": "3.1.0", "info": {"title": "Shelves & <b>books</b>", "version": "1"}, "paths": {"/shelves": {"get": {
              "tags": ["Shelves"], "operationId": "listShelves", "description": "Lists %s",
              "responses": {
                "200": {"description": "", "content": {"application/json": {"schema": {"type": "object",
                  "properties": {"count": {"type": "%s"}}}}}},
                "404": {"description": ""}}}}}}
            """;

    @TempDir
    private Path directory;

    private Path tested;

    @BeforeEach
    void accept() throws IOException {
        Files.writeString(directory.resolve("overlay.json"), """
            {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [{"target": "$.info",
             "description": "d", "update": {"x-a": 1}}]}""");
        tested = directory.resolve("uma pasta, com espaços.json");
        document(SHELF.formatted("all.", "integer"));
        run("--accept=true");
    }

    @Test
    void whatIsDoubtfulComesFirstWithTheLineToCopy() throws IOException {
        document("""
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/shelves": {"get": {
              "tags": ["Shelves"], "operationId": "listShelves", "responses": {"200": {"description": ""}}}}}}
            """);
        run();
        String page = page();
        assertTrue(page.contains("""
                <section id="decide">
                <h2>To decide</h2>
                <h3>Doubtful <span class="count">1</span></h3>
                <ul>
                <li><code>/paths/~1shelves/get/responses/200</code><p>a GET that is answered without content: the method gives \
                nothing; if there is a body, update $.paths['/shelves'].get.responses['200'] with {&quot;content&quot;: \
                {&quot;application/json&quot;: {&quot;example&quot;: …}}}</p><pre class="copy">{&quot;target&quot;: \
                &quot;$.paths['/shelves'].get.responses['200']&quot;, &quot;description&quot;: &quot;…&quot;, \
                &quot;update&quot;: {&quot;content&quot;: {&quot;application/json&quot;: {&quot;example&quot;: …}}}}</pre></li>
                </ul>"""), page);
        assertEquals(
                List.of("decide", "changed", "operations", "rules"),
                Stream.of(page.split("<section id=\""))
                        .skip(1)
                        .map(each -> each.substring(0, each.indexOf('"')))
                        .toList());
    }

    @Test
    void aChangeTellsForWhomItBreaksAndWhatStoodThereBeforeAndAfter() throws IOException {
        document(SHELF.formatted("all of them.", "string"));
        run();
        String page = page();
        assertTrue(
                page.contains(
                        "<a href=\"#changed\">1 change, 1 of which harms somebody, and documentation in 1 place</a>"),
                page);
        assertTrue(page.contains("<h3>Breaks</h3>"), page);
        assertTrue(page.contains("<span class=\"mark\">clients</span>"), page);
        assertTrue(page.contains("""
                <div class="sides"><div><h4>before</h4><pre>{
                <mark>  &quot;type&quot;: &quot;integer&quot;</mark>
                }</pre></div><div><h4>after</h4><pre>{
                <mark>  &quot;type&quot;: &quot;string&quot;</mark>
                }</pre></div></div>"""), page);
        assertTrue(page.contains("""
                <div class="sides"><div><h4>before</h4><p>Lists all.</p></div>\
                <div><h4>after</h4><p>Lists all of them.</p></div></div>"""), page);
    }

    @Test
    void whatStoodThereBeforeIsToldAlsoByTheBuildThatAcceptsTheChange() throws IOException {
        document(SHELF.formatted("all.", "string"));
        run("--accept=true");
        assertTrue(page().contains("<mark>  &quot;type&quot;: &quot;integer&quot;</mark>"), page());
    }

    @Test
    void theDocumentsTextsAreTextAndThePageAsksNoHost() throws IOException {
        document(SHELF.formatted("<img src='//example.com/x'>", "integer"));
        run();
        String page = page();
        assertTrue(page.contains("<title>Shelves &amp; &lt;b&gt;books&lt;/b&gt;</title>"), page);
        assertTrue(page.contains("&lt;img src='//example.com/x'&gt;"), page);
        assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), page);
        for (String loaded : List.of("<img", "<script", "<link", " src=\"", "url(", "href=\"http")) {
            assertFalse(page.contains(loaded), loaded);
        }
    }

    @Test
    void whichResponsesTestsHaveReachedIsToldOfTheDocumentThatTheyHad() throws IOException {
        run();
        assertTrue(page().contains("<p>No tests have run with this document.</p>"), page());
        tested(Fingerprint.of(Files.readAllBytes(directory.resolve("out/effective-openapi.json"))));
        ReportPage.main(new String[] {
            "--output=" + directory.resolve("out"), "--tested=missing.json" + File.pathSeparator + tested
        });
        assertTrue(page().contains("<p>Contract: 1 of 1 operations.</p>"), page());
        assertTrue(page().contains("""
                <td><span class="yes">200</span> <span class="no" title="not reached">404</span> \
                <span class="other" title="not declared">410</span></td>"""), page());
        tested("0".repeat(64));
        run();
        assertTrue(page().contains("<p>No tests have run with this document.</p>"), page());
    }

    private void tested(String fingerprint) throws IOException {
        Files.writeString(
                tested,
                "{\"title\": \"contract\", \"document\": \"%s\", \"operations\": {\"listShelves\": [\"200\", \"410\"]}}"
                        .formatted(fingerprint));
    }

    private void document(String text) throws IOException {
        Files.writeString(directory.resolve("openapi.json"), text);
    }

    private String page() throws IOException {
        return Files.readString(directory.resolve("out/report.html"));
    }

    private void run(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "--spec=" + directory.resolve("openapi.json"),
                "--overlay=" + directory.resolve("overlay.json"),
                "--lock=" + directory.resolve("api-lock.json"),
                "--output=" + directory.resolve("out"),
                "--summary=none",
                "--tested=" + tested));
        args.addAll(Arrays.asList(more));
        SpecCompiler.main(args.toArray(String[]::new));
    }
}
