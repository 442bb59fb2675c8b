/**
 * Client and stub against the document, whatever its operations are.
 *
 * <ul>
 *   <li>The check: {@code Contract} knows an OpenAPI document and JSON Schema, and nothing of the stub. It finds the
 *       {@code Route} of an {@code Exchange} and has {@code RequestCheck}, {@code ResponseCheck}, {@code BodyCheck},
 *       {@code ValueCheck} and {@code SecurityCheck} look at it, with the {@code Schemas} of the document as it holds in
 *       one direction ({@code DirectionalDocument}). {@code Pets} and the tests named after it prove the check itself
 *   <li>Both sides: a {@code ServedDocument} has {@code ImplementationProxies} respond with {@code ResponseSamples}, as a
 *       {@code ScriptedImplementation} says, or with {@code Misbehavior}; {@code ClientCalls} call a
 *       {@code GeneratedClient}. {@code Samples}, {@code Values} and {@code Results} make and read Java values, and
 *       {@code RecordingProxy} and {@code ExchangeParser} see what passes between them
 *   <li>The fuzzer: {@code RequestDrafts} makes valid requests of {@code RandomValues}, a {@code RequestMutation}
 *       ({@code HeadMutations}, {@code BodyMutations}, {@code FormMutations}) changes each in one place, and
 *       {@code ReplyCheck} looks at the response
 *   <li>{@code EveryResponseTest}, {@code FuzzTest}, {@code MisbehaviorTest} and {@code LoadTest} run them
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.server.contract;

import org.jspecify.annotations.NullMarked;
