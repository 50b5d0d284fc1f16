/** How to reach the Housing Ombudsman, as its own letters and web pages give it. From memory: check it before relying on it. */
export const ombudsmanContact = {
  phone: '0300 111 3000',
  web: 'www.housing-ombudsman.org.uk',
  post: 'PO Box 1484, Unit D, Preston PR2 0ET',
} as const;
