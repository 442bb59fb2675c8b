/**
 * What client and server speak of: the models, unions and enums of the OpenAPI document, all of them immutable. Generated,
 * but for {@link br.com.pilotstatus.model.FilePart}.
 */
@NullMarked
package br.com.pilotstatus.model;

import org.jspecify.annotations.NullMarked;
