package org.nutgraf.converter;

import org.nutgraf.converter.input.FieldValues;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag that a user wrote. */
final class LanguageConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    return FieldValues.language(text)
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is not a language tag such as en"));
  }
}
