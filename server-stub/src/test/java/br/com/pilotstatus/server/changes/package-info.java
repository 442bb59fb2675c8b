/**
 * What the change report says, lived through: for each case of {@code templates/src/test/resources/changes}, and the way back,
 * the models, client and stub of both documents are generated and compiled, and each reader of the report does with them what
 * it did before.
 *
 * <p>{@code ChangeCase} reads the cases, {@code GeneratedDocuments} makes both sides of each, {@code ChangeReports} asks what
 * is said. {@code SourceReaders}, {@code WireReaders} and {@code StoredReader} are the readers. {@code EveryRuleIsLivedTest}
 * compares what is said with what happened.
 */
@NullMarked
package br.com.pilotstatus.server.changes;

import org.jspecify.annotations.NullMarked;
