/**
 * What the templates print: the effective document as Java classes, methods and checks, decided before any template runs.
 *
 * <ul>
 *   <li>The door is {@link br.com.pilotstatus.templates.java.JavaApi}.
 *   <li>Models: {@link br.com.pilotstatus.templates.java.ModelClass}, {@link br.com.pilotstatus.templates.java.EnumClass},
 *       {@link br.com.pilotstatus.templates.java.UnionClass} and their members.
 *   <li>Operations: {@link br.com.pilotstatus.templates.java.ApiClass} with a {@link
 *       br.com.pilotstatus.templates.java.ClientMethod} and a {@link br.com.pilotstatus.templates.java.ServerMethod} for
 *       each thing that a body may be; both lean on {@link br.com.pilotstatus.templates.java.ApiMethod}, its {@link
 *       br.com.pilotstatus.templates.java.Argument}s and {@link br.com.pilotstatus.templates.java.ResponseCase}s.
 *   <li>Results: {@link br.com.pilotstatus.templates.java.ResultClass} of a server, {@link
 *       br.com.pilotstatus.templates.java.SuccessClass} of a client.
 *   <li>Errors and credentials: {@link br.com.pilotstatus.templates.java.ErrorClass}, {@link
 *       br.com.pilotstatus.templates.java.CredentialScheme}.
 * </ul>
 */
@NullMarked
package br.com.pilotstatus.templates.java;

import org.jspecify.annotations.NullMarked;
