package org.nutgraf.converter;

import org.nutgraf.model.Timestamp;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date that a user wrote. */
final class TimestampConverter implements ITypeConverter<Timestamp> {
  @Override
  public Timestamp convert(String text) {
    return Timestamp.read(text)
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is not a date such as 2023-03-20"));
  }
}
