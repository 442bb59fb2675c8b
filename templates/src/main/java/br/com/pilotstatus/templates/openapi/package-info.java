/**
 * An OpenAPI 3.1 document, read once: a typed, read-only view over the parsed tree, and the tables of what its words mean.
 *
 * <p>The door to a document is {@link Api}: {@code Api.of(root).operations()}, {@code api.schema("Widget").members()}.
 * Everything else is reached from there. Nothing is copied and nothing is changed: a view of a tree that is still being
 * worked on shows the tree as it is now, so take a new one after each change.
 *
 * <ul>
 *   <li>The document: {@link Api}, {@link Server}, {@link SecurityScheme}, {@link SecurityRequirement}.
 *   <li>Operations: {@link Operation}, {@link Parameter}, {@link Body}, {@link Response}, {@link Header},
 *       {@link MediaType}, {@link Encoding}.
 *   <li>Events: {@link Webhooks}, {@link Webhook}.
 *   <li>Schemas: {@link Schema}, its {@link Members} and its {@link Discriminator}.
 *   <li>Places and references: {@link Pointer}; {@link Refs}, the one way to follow a reference.
 *   <li>Tables: {@link Keyword} with {@link Subject}, {@link Inside}, {@link Limit} and {@link Checker};
 *       {@link Format}; {@link SecretNames}. The list of HTTP methods is {@link Operation#METHODS}, the rule for what is
 *       JSON {@link MediaType#isJson(String)}.
 * </ul>
 *
 * <p>A new keyword is a row of {@link Keyword}: reports, comparison and the reading of schemas take their lists from it.
 * Only what checks it in generated code is written elsewhere. A new format is a row of {@link Format}.
 */
@NullMarked
package br.com.pilotstatus.templates.openapi;

import org.jspecify.annotations.NullMarked;
