//! As much of protocol buffers as the pieces' file needs: its fields in order, each with its bytes.
//! Source: <https://protobuf.dev/programming-guides/encoding/>, read 2026-11-24.

/// A field of a message.
pub(super) struct Field<'a> {
    pub(super) number: u64,
    /// The content of a text, message or fixed-size number; empty for numbers of varying size, which nothing here needs.
    pub(super) bytes: &'a [u8],
}

/// The fields of `message`; `None` where it is damaged.
pub(super) fn fields(mut message: &[u8]) -> Option<Vec<Field<'_>>> {
    let mut fields = Vec::new();
    while !message.is_empty() {
        let tag = varint(&mut message)?;
        let length = match tag & 7 {
            0 => {
                varint(&mut message)?;
                0
            }
            1 => 8,
            2 => usize::try_from(varint(&mut message)?).ok()?,
            5 => 4,
            _ => return None,
        };
        let (bytes, rest) = message.split_at_checked(length)?;
        message = rest;
        fields.push(Field {
            number: tag >> 3,
            bytes,
        });
    }
    Some(fields)
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for place in 0..10 {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << (7 * place);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_every_kind_are_passed_over_or_read() {
        let message = b"\x08\x96\x01\x12\x02hi\x1d\x00\x00\x80\x3f\x82\x01\x01x";
        let read: Vec<(u64, &[u8])> = fields(message)
            .unwrap()
            .iter()
            .map(|field| (field.number, field.bytes))
            .collect();
        let expected: [(u64, &[u8]); 4] =
            [(1, b""), (2, b"hi"), (3, b"\x00\x00\x80\x3f"), (16, b"x")];
        assert_eq!(read, expected);
    }

    #[test]
    fn a_damaged_message_is_no_message() {
        for damaged in [
            &b"\x12\x05hi"[..],
            b"\x08",
            b"\x0f",
            b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
        ] {
            assert!(fields(damaged).is_none(), "{damaged:?}");
        }
    }
}
