/**
 * The runtime of the stub. Only generated code uses it, and it may change in any release. Generated features
 * use {@link br.com.pilotstatus.server.internal.StubSpec} and
 * {@link br.com.pilotstatus.server.internal.security.SecurityScheme}, and register what
 * {@link br.com.pilotstatus.server.internal.StubRuntime} makes of them; generated results check themselves by
 * {@link br.com.pilotstatus.server.internal.Statuses} and {@link br.com.pilotstatus.server.internal.media.MediaRanges}.
 * Webhooks are received by {@link br.com.pilotstatus.server.internal.webhook.WebhookReceiver}, which needs nothing of the rest.
 *
 * <p>To read it, start at {@link br.com.pilotstatus.server.internal.StubRuntime}, which lists every provider. A request
 * passes through {@code body.FramingFilter}, {@code security.AuthenticationFilter}, {@code RequestFilter},
 * {@code parameter.ParameterConverters} and {@code body.OperationBodyInterceptor}, a result
 * through {@code result.ResultFilter} and {@code payload.PayloadInterceptor}, and an exception through the mappers of {@code error}.
 * No package uses one that is further up in this list:
 *
 * <ol>
 *   <li>{@code internal}: puts the rest together
 *   <li>{@code result}: turns results into responses
 *   <li>{@code security}: who calls; {@code body}: request bodies
 *   <li>{@code jersey}: what Jersey alone tells
 *   <li>{@code validation}: what annotations ask of arguments
 *   <li>{@code error}: errors in the declared shape
 *   <li>{@code operation}: a method of a generated interface
 *   <li>{@code parameter}: parameters and styled form fields
 *   <li>{@code json}: strict JSON, and text that stands for JSON
 *   <li>{@code scalar}, {@code request}, {@code media}, {@code payload}, {@code problem}: what all of these use
 * </ol>
 */
@NullMarked
package br.com.pilotstatus.server.internal;

import org.jspecify.annotations.NullMarked;
