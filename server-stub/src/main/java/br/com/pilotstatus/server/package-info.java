/**
 * What generated code and applications share; the door is {@link br.com.pilotstatus.server.Authenticator}. Nothing here
 * needs the packages below it, so that they may all use it.
 *
 * <ul>
 *   <li>Authentication: an {@link br.com.pilotstatus.server.Authenticator} decides on each
 *       {@link br.com.pilotstatus.server.Credential}; {@link br.com.pilotstatus.server.FixedKeys} and
 *       {@link br.com.pilotstatus.server.HashedKeys} are ready-made
 *   <li>{@link br.com.pilotstatus.server.Limits}: how much of a request is read
 *   <li>Results: {@link br.com.pilotstatus.server.OperationResult},
 *       {@link br.com.pilotstatus.server.ErrorResult}, {@link br.com.pilotstatus.server.ErrorFactory}
 *   <li>Webhooks: {@link br.com.pilotstatus.server.Deliveries} remembers what was handled
 *   <li>Annotations of generated interfaces: {@link br.com.pilotstatus.server.OperationInfo} with
 *       {@link br.com.pilotstatus.server.AllOf} and {@link br.com.pilotstatus.server.StyledField},
 *       {@link br.com.pilotstatus.server.Styled}
 * </ul>
 *
 * <p>An application registers the generated feature together with its implementations of the generated interfaces.
 */
@NullMarked
package br.com.pilotstatus.server;

import org.jspecify.annotations.NullMarked;
