package br.com.pilotstatus.client.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ServerException;
import br.com.pilotstatus.client.testing.Fixture;
import br.com.pilotstatus.client.testing.RawResponses;
import br.com.pilotstatus.client.testing.RawServer;
import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.fixture.widgets.AddPhotoRequest;
import br.com.pilotstatus.model.fixture.widgets.Owner;
import br.com.pilotstatus.model.fixture.widgets.Rating;
import br.com.pilotstatus.model.fixture.widgets.ReplacePhotosRequest;
import br.com.pilotstatus.model.fixture.widgets.SearchRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Forms, byte for byte, and what becomes of them when a call is repeated. */
class FormsTest {

    private static final Pattern BOUNDARY =
            Pattern.compile("\r\nContent-Type: multipart/form-data;boundary=(\\S+)\r\n");
    private static final String ADDED = RawResponses.json(201, "{\"id\":\"pho_01\"}");
    private static final FilePart PICTURE =
            FilePart.of("a.png", "image/png", new byte[] {0, (byte) 0xff, 13, 10, 45, 45});

    @Test
    void filesTextAndJsonArePartsInTheOrderOfTheDocument() throws Exception {
        try (RawServer server = RawServer.responding(ADDED);
                FixtureClient client = Fixture.client(server)) {
            client.media()
                    .addPhoto(
                            "a b",
                            AddPhotoRequest.builder()
                                    .title("São")
                                    .photo(PICTURE)
                                    .more(List.of(FilePart.of("1", new byte[] {1}), FilePart.of("2", new byte[0])))
                                    .owner(Owner.builder().name("Ana").build())
                                    .rating(Rating.of(9))
                                    .build());

            assertTrue(server.request().startsWith("POST /v1/albums/a%20b/photos HTTP/1.1\r\n"), server.request());
            assertEquals("""
                --B
                Content-Disposition: form-data; name="title"

                S\u00c3\u00a3o
                --B
                Content-Disposition: form-data; name="photo"; filename="a.png"
                Content-Type: image/png

                \0\u00ff
                --
                --B
                Content-Disposition: form-data; name="more"; filename="1"
                Content-Type: application/octet-stream

                \1
                --B
                Content-Disposition: form-data; name="more"; filename="2"
                Content-Type: application/octet-stream


                --B
                Content-Disposition: form-data; name="owner"
                Content-Type: application/json

                {"name":"Ana"}
                --B
                Content-Disposition: form-data; name="rating"

                9
                --B--
                """.replace("\n", "\r\n"), body(server.request()));
        }
    }

    @Test
    void fieldsOfAFormAreEncodedAndListsRepeatTheirName() throws Exception {
        try (RawServer server = RawServer.responding(RawResponses.json(200, "[]"));
                FixtureClient client = Fixture.client(server)) {
            client.media()
                    .search(SearchRequest.builder()
                            .text("a&b=c d+é")
                            .rating(Rating.of(2))
                            .tags(List.of("x,y", ""))
                            .deep(true)
                            .build());

            assertTrue(
                    server.request().contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"),
                    server.request());
            assertEquals(
                    "text=a%26b%3Dc+d%2B%C3%A9&rating=2&tags=x%2Cy&tags=&deep=true",
                    server.request().split("\r\n\r\n", 2)[1]);
        }
    }

    @Test
    void anUploadIsRepeatedWithTheSameBytesWhereItsMethodMayBe() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    for (String response : new String[] {RawResponses.json(500, "{}"), RawResponses.empty(204)}) {
                        connection.readRequest();
                        connection.write(response);
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            client.media()
                    .replacePhotos(
                            "a",
                            ReplacePhotosRequest.builder()
                                    .photos(List.of(PICTURE, PICTURE))
                                    .build());

            assertEquals(2, server.requests().size());
            assertEquals(server.requests().get(0), server.requests().get(1));
            assertTrue(
                    server.requests().get(1).contains("\0\u00ff\r\n--"),
                    server.requests().get(1));
        }
    }

    @Test
    void anUploadThatTheServerMayHaveTakenIsNotRepeated() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    connection.readRequest();
                });
                FixtureClient client = Fixture.client(server)) {
            assertThrows(OutcomeUnknownException.class, () -> client.media().addPhoto("a", photo()));

            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void anUploadThatTheServerRefusedIsRepeated() throws Exception {
        try (RawServer server = RawServer.start(connection -> {
                    for (String response : new String[] {RawResponses.json(429, "{}"), ADDED}) {
                        connection.readRequest();
                        connection.write(response);
                    }
                });
                FixtureClient client = Fixture.client(server)) {
            assertEquals("pho_01", client.media().addPhoto("a", photo()).id());

            assertEquals(server.requests().get(0), server.requests().get(1));
        }
    }

    @Test
    void anUploadAsAFutureSendsTheSame() throws Exception {
        try (RawServer server = RawServer.responding(ADDED);
                FixtureClient client = Fixture.client(server)) {
            assertEquals(
                    "pho_01",
                    client.async().media().addPhoto("a", photo()).get().id());

            assertTrue(body(server.request()).contains("filename=\"a.png\"\r\n"), server.request());
        }
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsSent() {
        assertEquals(
                "AddPhotoRequest: photo is required",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> AddPhotoRequest.builder().title("a").build())
                        .getMessage());
    }

    @Test
    void neitherAFileNorASecretFieldIsPrinted() throws Exception {
        AddPhotoRequest request = photo().toBuilder().secretToken("t0k3n").build();

        assertEquals("AddPhotoRequest{photo=FilePart[a.png, image/png, 6 bytes], secretToken=***}", request.toString());
        try (RawServer server = RawServer.responding(RawResponses.json(500, "{}"));
                FixtureClient client = Fixture.client(server)) {
            ServerException e =
                    assertThrows(ServerException.class, () -> client.media().addPhoto("a", request));
            assertFalse(e.toString().contains("t0k3n"), e.toString());
        }
    }

    private static AddPhotoRequest photo() {
        return AddPhotoRequest.builder().photo(PICTURE).build();
    }

    /** The body with {@code B} for its boundary. */
    private static String body(String request) {
        Matcher boundary = BOUNDARY.matcher(request);
        assertTrue(boundary.find(), request);
        return request.split("\r\n\r\n", 2)[1].replace(boundary.group(1), "B");
    }
}
